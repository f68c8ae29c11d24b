# Imported targets from PyPI's torch wheel: ddpsweep::torch_cpu; ddpsweep::torch_c10d, which can also name c10d's Gloo
# classes; and ddpsweep::torch_cuda, which is torch_cpu with CUDA and NCCL, where all of their wheels are installed and
# CUDA's compiler too (cmake/Nvcc.cmake).
# Torch's own CMake config demands a full CUDA toolkit; the wheels' headers and libraries are enough.
#
# DDPSWEEP_TORCH_PYTHON: where there is torch_cuda, the Python interpreter that imports torch from the same wheels, for tests
# that hold the worker against it.
#
# DDPSWEEP_TORCH, in the cache or else in the environment: a site-packages folder that holds torch/, or a Python interpreter
# that can import from one. When it is empty: ${CMAKE_SOURCE_DIR}/.venv, then python3.
set(DDPSWEEP_TORCH "" CACHE STRING "site-packages folder with torch/, or a Python interpreter; empty: .venv, then python3")
if(NOT DDPSWEEP_TORCH AND NOT "$ENV{DDPSWEEP_TORCH}" STREQUAL "")
  # Kept, as CMake keeps CXX: a build configures itself again in shells that do not have the variable.
  set_property(CACHE DDPSWEEP_TORCH PROPERTY VALUE "$ENV{DDPSWEEP_TORCH}")
endif()

# Sets `out` to the folder of the torch package as `python` would import it; importing torch itself may need libraries
# that the CPU subset leaves out.
function(ddpsweep_torch_of_python python out)
  execute_process(
    COMMAND ${python} -c
            "import importlib.util, pathlib; print(pathlib.Path(importlib.util.find_spec('torch').origin).parent)"
    OUTPUT_VARIABLE folder OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed ERROR_QUIET)
  if(failed)
    set(folder "")
  endif()
  set(${out} "${folder}" PARENT_SCOPE)
endfunction()

function(ddpsweep_find_torch out)
  if(DDPSWEEP_TORCH)
    if(IS_DIRECTORY "${DDPSWEEP_TORCH}")
      set(folder "${DDPSWEEP_TORCH}/torch")
    else()
      ddpsweep_torch_of_python("${DDPSWEEP_TORCH}" folder)
    endif()
  else()
    foreach(python "${CMAKE_SOURCE_DIR}/.venv/bin/python" python3)
      ddpsweep_torch_of_python("${python}" folder)
      if(folder)
        break()
      endif()
    endforeach()
  endif()
  if(NOT EXISTS "${folder}/lib/libtorch_cpu.so")
    set(reason "python3 finds none")
    if(DDPSWEEP_TORCH)
      string(CONCAT reason "DDPSWEEP_TORCH is '${DDPSWEEP_TORCH}', which is neither a site-packages folder that holds "
                           "torch/ nor a Python interpreter that can import torch")
      unset(DDPSWEEP_TORCH CACHE)  # else it would stand in the way of a better one in the environment
    endif()
    message(FATAL_ERROR
      "The worker needs torch 2.11: ${reason}.\n"
      "Do one of these:\n"
      "  scripts/quickstart                     installs it into .venv and builds\n"
      "  python3 -m venv .venv && .venv/bin/pip install --no-deps torch==2.11.0 nvidia-cuda-runtime==13.0.* "
      "nvidia-cuda-cupti==13.0.*\n"
      "  cmake -DDDPSWEEP_TORCH=<site-packages> uses one that you have\n"
      "  cmake -DDDPSWEEP_WORKER=OFF            builds everything but the worker")
  endif()
  set(${out} "${folder}" PARENT_SCOPE)
endfunction()

ddpsweep_find_torch(DDPSWEEP_TORCH_FOLDER)
file(STRINGS "${DDPSWEEP_TORCH_FOLDER}/include/torch/headeronly/version.h" DDPSWEEP_TORCH_VERSION_LINE
     REGEX "\"[0-9.]+\"")
string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" DDPSWEEP_TORCH_VERSION "${DDPSWEEP_TORCH_VERSION_LINE}")
if(NOT DDPSWEEP_TORCH_VERSION MATCHES "^2\\.11\\.")
  message(FATAL_ERROR "ddpsweep is written for torch 2.11; ${DDPSWEEP_TORCH_FOLDER} is '${DDPSWEEP_TORCH_VERSION}'.\n"
                      "pip install torch==2.11.0 there, or point DDPSWEEP_TORCH at another site-packages folder.")
endif()
message(STATUS "torch ${DDPSWEEP_TORCH_VERSION}: ${DDPSWEEP_TORCH_FOLDER}")

# libtorch_cpu of this wheel is linked against CUDA's runtime and CUPTI, which are wheels of their own.
file(GLOB DDPSWEEP_TORCH_NVIDIA_FOLDERS "${DDPSWEEP_TORCH_FOLDER}/../nvidia/*/lib")
list(TRANSFORM DDPSWEEP_TORCH_NVIDIA_FOLDERS PREPEND "-Wl,-rpath-link," OUTPUT_VARIABLE DDPSWEEP_TORCH_RPATH_LINKS)

foreach(library c10 torch_cpu)
  add_library(ddpsweep::${library} SHARED IMPORTED GLOBAL)
  set_target_properties(ddpsweep::${library} PROPERTIES
    IMPORTED_LOCATION "${DDPSWEEP_TORCH_FOLDER}/lib/lib${library}.so")
endforeach()
target_link_libraries(ddpsweep::torch_cpu INTERFACE ddpsweep::c10)
target_link_options(ddpsweep::torch_cpu INTERFACE ${DDPSWEEP_TORCH_RPATH_LINKS})
# -idirafter: the wheel brings headers of fmt and others in other versions than ours; the system's must win.
target_compile_options(ddpsweep::torch_cpu INTERFACE "SHELL:-idirafter ${DDPSWEEP_TORCH_FOLDER}/include")
target_compile_definitions(ddpsweep::torch_cpu INTERFACE _GLIBCXX_USE_CXX11_ABI=1)

# The wheel holds Gloo's code but not its headers: worker/comm/gloo_declarations stands in for them.
add_library(ddpsweep::torch_c10d INTERFACE IMPORTED GLOBAL)
target_link_libraries(ddpsweep::torch_c10d INTERFACE ddpsweep::torch_cpu)
target_include_directories(ddpsweep::torch_c10d SYSTEM INTERFACE "${CMAKE_SOURCE_DIR}/worker/comm/gloo_declarations")
target_compile_options(ddpsweep::torch_c10d INTERFACE
                       "SHELL:-idirafter ${DDPSWEEP_TORCH_FOLDER}/include/torch/csrc/api/include")
target_compile_definitions(ddpsweep::torch_c10d INTERFACE USE_C10D_GLOO)

# GPUs: CUDA's headers and libraries and NCCL's come in wheels of their own, and the CPU subset lacks most of them.
set(DDPSWEEP_CUDA AUTO CACHE STRING "Build the worker with CUDA: ON, OFF, or AUTO: when torch's CUDA wheels are there")
set(DDPSWEEP_TORCH_RPATH "${DDPSWEEP_TORCH_FOLDER}/lib")
get_filename_component(nvidia "${DDPSWEEP_TORCH_FOLDER}/../nvidia" ABSOLUTE)
set(missing "")
foreach(file "${DDPSWEEP_TORCH_FOLDER}/lib/libtorch_cuda.so" "${nvidia}/cu13/lib/libcudart.so.13"
             "${nvidia}/cu13/lib/libcublas.so.13" "${nvidia}/cudnn/lib/libcudnn.so.9"
             "${nvidia}/nccl/lib/libnccl.so.2" "${nvidia}/nccl/include/nccl.h")
  if(NOT EXISTS "${file}")
    list(APPEND missing "${file}")
  endif()
endforeach()
# The runtime's headers include some of the compiler's, which torch does not depend on.
find_path(DDPSWEEP_CUDA_CRT crt/host_defines.h
          HINTS "${nvidia}/cu13/include" /usr/local/cuda/include /usr/local/cuda-13.0/include)
if(NOT DDPSWEEP_CUDA_CRT)
  list(APPEND missing "crt/host_defines.h (wheel nvidia-cuda-crt==13.0.*, or a CUDA 13.0 toolkit)")
endif()
if(DDPSWEEP_CUDA)
  include(Nvcc)
  ddpsweep_find_nvcc("${nvidia}")
  if(NOT DDPSWEEP_NVCC)
    list(APPEND missing "a working nvcc (wheels nvidia-cuda-nvcc, -nvvm and -cuda-cccl ==13.0.*, or a CUDA 13 toolkit)")
  endif()
endif()
if(missing AND DDPSWEEP_CUDA STREQUAL "ON")
  list(JOIN missing "\n  " missing)
  message(FATAL_ERROR "DDPSWEEP_CUDA is ON, but these are missing; scripts/setup --cuda installs them:\n  ${missing}")
endif()

if(DDPSWEEP_CUDA AND NOT missing)
  message(STATUS "GPU workers: yes, with NCCL from ${nvidia}/nccl, compiled by ${DDPSWEEP_NVCC}")
  add_library(ddpsweep::torch_cuda INTERFACE IMPORTED GLOBAL)
  # --no-as-needed: ATen finds its CUDA kernels only when their library is loaded, whether or not it is named.
  target_link_options(ddpsweep::torch_cuda INTERFACE
    "SHELL:-Wl,--push-state,--no-as-needed ${DDPSWEEP_TORCH_FOLDER}/lib/libtorch_cuda.so -Wl,--pop-state")
  target_link_libraries(ddpsweep::torch_cuda INTERFACE
    ddpsweep::torch_cpu "${DDPSWEEP_TORCH_FOLDER}/lib/libc10_cuda.so" "${nvidia}/nccl/lib/libnccl.so.2"
    "${nvidia}/cu13/lib/libcudart.so.13")
  target_include_directories(ddpsweep::torch_cuda SYSTEM INTERFACE
    "${nvidia}/cu13/include" "${nvidia}/nccl/include" "${DDPSWEEP_CUDA_CRT}")
  list(APPEND DDPSWEEP_TORCH_RPATH "${nvidia}/cu13/lib" "${nvidia}/nccl/lib")
  get_filename_component(DDPSWEEP_TORCH_PYTHON "${DDPSWEEP_TORCH_FOLDER}/../../../../bin/python3" ABSOLUTE)
  if(NOT EXISTS "${DDPSWEEP_TORCH_PYTHON}")  # it is no virtual environment
    set(DDPSWEEP_TORCH_PYTHON python3)
  endif()
else()
  message(STATUS "GPU workers: no (DDPSWEEP_CUDA=${DDPSWEEP_CUDA}; scripts/setup --cuda installs what they take)")
endif()
