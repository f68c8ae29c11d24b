# Imported targets from PyPI's torch wheel: ddpsweep::torch_cpu, and ddpsweep::torch_c10d, which can also name c10d's Gloo
# classes. Torch's own CMake config demands a full CUDA toolkit; the wheel's headers and libraries are enough.
#
# DDPSWEEP_TORCH: a site-packages folder that holds torch/, or a Python interpreter that can import from one. When it is
# empty: ${CMAKE_SOURCE_DIR}/.venv, then python3.
set(DDPSWEEP_TORCH "" CACHE STRING "site-packages folder with torch/, or a Python interpreter; empty: .venv, then python3")

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
    message(FATAL_ERROR
      "The worker needs torch 2.11 and found none (DDPSWEEP_TORCH='${DDPSWEEP_TORCH}').\n"
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
