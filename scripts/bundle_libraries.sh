# Sourced by the programs of a bundle, where it lies as lib/libraries.sh: finds torch and NVIDIA's libraries in a Python
# environment. DDPSWEEP_TORCH names a site-packages folder that holds torch/, or a Python interpreter that can import torch;
# when it is not set: python3.
# shellcheck shell=bash

# use_libraries BUNDLE: puts the bundle's libraries and torch's into LD_LIBRARY_PATH. Without torch it returns 1, with the
# reason in torch_error, and the bundle's own are there all the same.
use_libraries() {
  local libraries=$1/lib site folder version
  torch_error=""
  if [[ -d ${DDPSWEEP_TORCH:-} ]]; then
    site=$(realpath "$DDPSWEEP_TORCH")
  else
    # Only asks where torch is: importing it takes seconds.
    site=$("${DDPSWEEP_TORCH:-python3}" -c '
import importlib.util, pathlib
print(pathlib.Path(importlib.util.find_spec("torch").origin).parent.parent)' 2>/dev/null) || site=""
  fi
  if [[ -e $site/torch/lib/libtorch_cpu.so ]]; then
    version=$(sed -n "s/^__version__ = '\(.*\)'$/\1/p" "$site/torch/version.py")
    [[ $version == 2.11.* ]] || torch_error="$site holds torch $version, and this ddpsweep takes torch 2.11"
    for folder in "$site/torch/lib" "$site"/nvidia/*/lib; do
      [[ -d $folder ]] && libraries+=:$folder
    done
  elif [[ -n ${DDPSWEEP_TORCH:-} ]]; then
    torch_error="DDPSWEEP_TORCH is '$DDPSWEEP_TORCH', which is neither a site-packages folder that holds torch/ nor a Python"
    torch_error+=" interpreter that can import torch"
  else
    torch_error="python3 finds no torch: pip install torch==2.11.0, or set DDPSWEEP_TORCH to the site-packages folder of one"
  fi
  export LD_LIBRARY_PATH=$libraries${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
  [[ -z $torch_error ]]
}
