# What every target of this project shares, and the two functions that make targets.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # ccache follows precompiled headers only when told to tolerate their timestamps.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()

add_library(ddpsweep_options INTERFACE)
target_include_directories(ddpsweep_options INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
target_compile_options(ddpsweep_options INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor
                       -Wno-missing-field-initializers)  # designated initializers leave out what has a default
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(ddpsweep_options INTERFACE -Wno-restrict)  # false alarms on std::string: GCC bug 105651
endif()
if(DDPSWEEP_WERROR)
  target_compile_options(ddpsweep_options INTERFACE -Werror)
endif()
if(DDPSWEEP_SANITIZE)
  target_compile_options(ddpsweep_options INTERFACE -fsanitize=${DDPSWEEP_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(ddpsweep_options INTERFACE -fsanitize=${DDPSWEEP_SANITIZE})
  # An object of its own in every program; a library's would not be taken in, as nothing asks for it.
  add_library(ddpsweep_sanitizer_defaults OBJECT ${CMAKE_CURRENT_LIST_DIR}/sanitizer_defaults.cpp)
endif()

# What every program is linked with.
function(ddpsweep_link target)
  target_link_libraries(${target} PRIVATE ddpsweep_options ${ARGN})
  if(DDPSWEEP_SANITIZE)
    target_link_libraries(${target} PRIVATE ddpsweep_sanitizer_defaults)
  endif()
endfunction()
if(DDPSWEEP_FUZZ)
  target_compile_options(ddpsweep_options INTERFACE -fno-sanitize-recover=all)  # undefined behaviour is a finding, too
endif()

find_package(Threads REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(spdlog REQUIRED)
find_package(fmt REQUIRED)

# ddpsweep_library(matrix SOURCES a.cpp DEPENDS ddpsweep::common yaml-cpp) makes ddpsweep::matrix.
function(ddpsweep_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
  add_library(ddpsweep_${name} STATIC ${ARG_SOURCES})
  add_library(ddpsweep::${name} ALIAS ddpsweep_${name})
  target_link_libraries(ddpsweep_${name} PUBLIC ddpsweep_options ${ARG_DEPENDS})
endfunction()

# ddpsweep_program(ddpsweep SOURCES main.cpp DEPENDS ...)
function(ddpsweep_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  ddpsweep_link(${name} ${ARG_DEPENDS})
endfunction()

# How many times as long a test may take: more in a build with a sanitizer. tests/slowness.hpp says it to C++.
set(DDPSWEEP_SLOWNESS 1)
if(DDPSWEEP_SANITIZE)
  set(DDPSWEEP_SLOWNESS 5)
endif()

# What CTest is told of a test of this tier that may take `timeout` seconds (60 when empty).
function(ddpsweep_test_properties variable tier timeout alone)
  if(NOT timeout)
    set(timeout 60)
  endif()
  math(EXPR timeout "${timeout} * ${DDPSWEEP_SLOWNESS}")
  set(${variable} LABELS ${tier} TIMEOUT ${timeout} RUN_SERIAL ${alone} PARENT_SCOPE)
endfunction()

# ddpsweep_test(matrix TIER unit SOURCES a_test.cpp DEPENDS ddpsweep::matrix): a GoogleTest program, one CTest test for
# each of its cases, labelled with its tier. PRECOMPILE names its own big headers instead of those that all tests share.
# ALONE: its cases measure time, or start as many processes as there are cores; nothing runs beside them.
function(ddpsweep_test name)
  cmake_parse_arguments(ARG "ALONE" "TIER;TIMEOUT" "SOURCES;DEPENDS;PRECOMPILE" ${ARGN})
  ddpsweep_test_properties(properties ${ARG_TIER} "${ARG_TIMEOUT}" ${ARG_ALONE})
  add_executable(${name}_test ${ARG_SOURCES})
  ddpsweep_link(${name}_test ${ARG_DEPENDS} GTest::gmock GTest::gtest_main)
  target_compile_definitions(${name}_test PRIVATE DDPSWEEP_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                             DDPSWEEP_BINARY_DIR="${CMAKE_BINARY_DIR}")
  # Test code runs once: little optimisation, and the big headers compiled once for all tests.
  target_compile_options(${name}_test PRIVATE -O1)
  if(ARG_PRECOMPILE)
    target_precompile_headers(${name}_test PRIVATE ${ARG_PRECOMPILE})
  else()
    target_precompile_headers(${name}_test REUSE_FROM ddpsweep_test_headers)
  endif()
  gtest_discover_tests(${name}_test TEST_PREFIX ${name}. DISCOVERY_TIMEOUT 60 PROPERTIES ${properties})
endfunction()

# ddpsweep_program_test(e2e.kill_soak TIER mpi TIMEOUT 240 ALONE COMMAND python3 kill_soak.py): one CTest test of any
# program, which finds what was built through DDPSWEEP_BIN.
function(ddpsweep_program_test name)
  cmake_parse_arguments(ARG "ALONE" "TIER;TIMEOUT" "COMMAND;ENVIRONMENT" ${ARGN})
  ddpsweep_test_properties(properties ${ARG_TIER} "${ARG_TIMEOUT}" ${ARG_ALONE})
  add_test(NAME ${name} COMMAND ${ARG_COMMAND} COMMAND_EXPAND_LISTS)
  list(APPEND ARG_ENVIRONMENT DDPSWEEP_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
  set_tests_properties(${name} PROPERTIES ${properties} ENVIRONMENT "${ARG_ENVIRONMENT}")
endfunction()
