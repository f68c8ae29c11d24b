# CUDA's compiler: that of the wheels which scripts/setup --cuda installs beside torch, else a toolkit's. Not through CMake's
# own CUDA language, which wants a whole toolkit in its usual layout: all that is asked of nvcc is one object for each file.

# Sets DDPSWEEP_NVCC, in the cache, to an nvcc of CUDA 13 that works, or to nothing. nvidia: the folder of the wheels.
function(ddpsweep_find_nvcc nvidia)
  if(DDPSWEEP_NVCC AND EXISTS "${DDPSWEEP_NVCC}")
    return()
  endif()
  set(DDPSWEEP_NVCC "" CACHE INTERNAL "CUDA's compiler")
  find_program(nvcc nvcc NO_CACHE HINTS "${nvidia}/cu13/bin" PATHS /usr/local/cuda/bin)
  if(NOT nvcc)
    return()
  endif()
  # It is of no use without its compiler proper and its headers, which are in wheels of their own.
  set(probe "${CMAKE_BINARY_DIR}/nvcc_probe")
  file(WRITE "${probe}.cu" "#include <cuda_bf16.h>\n"
                           "static_assert(CUDART_VERSION / 1000 == 13);\n"
                           "__global__ void probe(__nv_bfloat16* x) { *x = __float2bfloat16(1.0f); }\n")
  execute_process(COMMAND ${nvcc} -std=c++20 -arch=sm_80 -ccbin ${CMAKE_CXX_COMPILER} -c "${probe}.cu" -o "${probe}.o"
                  OUTPUT_FILE "${probe}.log" ERROR_FILE "${probe}.log" RESULT_VARIABLE failed)
  if(failed)
    message(STATUS "${nvcc} does not compile a program for CUDA 13: ${probe}.log")
  else()
    set_property(CACHE DDPSWEEP_NVCC PROPERTY VALUE "${nvcc}")
  endif()
endfunction()

# For these GPUs as they are; those to come compile the last one's PTX when the program starts.
set(DDPSWEEP_GPUS 75 80 86 89 90)

# ddpsweep_cuda_objects(objects a.cu b.cu): sets `objects` to what DDPSWEEP_NVCC makes of the files, to be named among the
# sources of a target in this folder.
function(ddpsweep_cuda_objects out)
  set(launcher "")
  if(CCACHE)
    set(launcher ${CCACHE})
  endif()
  # Machine code for many GPUs is much alike: compressed for size it takes a quarter, which bundles feel.
  set(options -O3 -std=c++20 --expt-relaxed-constexpr -compress-mode=size -ccbin ${CMAKE_CXX_COMPILER} -I${CMAKE_SOURCE_DIR}
              -Xcompiler=-fPIC,-Wall,-Wextra)
  foreach(gpu ${DDPSWEEP_GPUS})
    list(APPEND options -gencode=arch=compute_${gpu},code=sm_${gpu})
  endforeach()
  list(GET DDPSWEEP_GPUS -1 last)
  list(APPEND options -gencode=arch=compute_${last},code=compute_${last})
  if(DDPSWEEP_WERROR)
    list(APPEND options -Werror=all-warnings)
  endif()
  set(objects "")
  foreach(source ${ARGN})
    set(object "${CMAKE_CURRENT_BINARY_DIR}/${source}.o")
    get_filename_component(folder "${object}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    add_custom_command(
      OUTPUT "${object}"
      COMMAND ${launcher} ${DDPSWEEP_NVCC} ${options} -MD -MF "${object}.d"
              -c "${CMAKE_CURRENT_SOURCE_DIR}/${source}" -o "${object}"
      DEPENDS "${source}" "${DDPSWEEP_NVCC}"
      DEPFILE "${object}.d"
      COMMENT "Building CUDA object ${source}.o"
      VERBATIM)
    list(APPEND objects "${object}")
  endforeach()
  set(${out} ${objects} PARENT_SCOPE)
endfunction()
