# common/version.hpp with the commit it was built from; written only when it changes, so that nothing is rebuilt.
execute_process(COMMAND git -C ${CMAKE_SOURCE_DIR} describe --always --dirty --abbrev=12 --exclude=*
                OUTPUT_VARIABLE DDPSWEEP_GIT_HASH OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT DDPSWEEP_GIT_HASH)
  set(DDPSWEEP_GIT_HASH "unknown")
endif()
configure_file(${CMAKE_SOURCE_DIR}/common/version.hpp.in ${CMAKE_BINARY_DIR}/generated/common/version.hpp @ONLY)
# A new commit means a new configure.
if(EXISTS ${CMAKE_SOURCE_DIR}/.git/logs/HEAD)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/.git/logs/HEAD)
endif()
