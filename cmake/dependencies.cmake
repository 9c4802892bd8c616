# Finds what symwise stands on: included by the build of symwise and by its installed package.
#
#   symwise_find_boost()   defines Boost::headers (needed by everything, for Boost.Hana), or sets symwise_boost_problem
#   symwise_find_xsimd()   sets symwise_xsimd_include (needed by symwise::simd), or symwise_xsimd_problem
#
# Every Boost from 1.74 and every xsimd from 8.1 will do. The headers alone are used: Debian's xsimd target also names a
# library xtl that does not exist, and xsimd's own version file turns away every other major version.

macro(symwise_find_boost)
  unset(symwise_boost_problem)
  if(NOT TARGET Boost::headers)
    find_package(Boost 1.74 CONFIG QUIET)
  endif()
  if(NOT TARGET Boost::headers)
    if(POLICY CMP0167)
      cmake_policy(PUSH)
      cmake_policy(SET CMP0167 OLD) # a Boost without package files is found by CMake's own module
    endif()
    find_package(Boost 1.74 MODULE QUIET)
    if(POLICY CMP0167)
      cmake_policy(POP)
    endif()
  endif()
  if(NOT TARGET Boost::headers)
    set(symwise_boost_problem
        "symwise needs the headers of Boost 1.74 or newer (for Boost.Hana): install them (Debian: libboost-dev) or set Boost_ROOT.")
  endif()
endmacro()

macro(symwise_find_xsimd)
  unset(symwise_xsimd_include)
  unset(symwise_xsimd_problem)
  if(NOT TARGET xsimd)
    find_package(xsimd CONFIG QUIET)
  endif()
  if(TARGET xsimd)
    set(symwise_xsimd_include "$<TARGET_PROPERTY:xsimd,INTERFACE_INCLUDE_DIRECTORIES>")
    if(DEFINED xsimd_VERSION AND xsimd_VERSION VERSION_LESS 8.1)
      set(symwise_xsimd_problem "symwise::simd needs xsimd 8.1 or newer, found ${xsimd_VERSION}: set xsimd_ROOT to a newer one.")
    endif()
  elseif(NOT CMAKE_DISABLE_FIND_PACKAGE_xsimd)
    find_path(SYMWISE_XSIMD_INCLUDE_DIR xsimd/xsimd.hpp)
    mark_as_advanced(SYMWISE_XSIMD_INCLUDE_DIR)
    if(SYMWISE_XSIMD_INCLUDE_DIR)
      set(symwise_xsimd_include "${SYMWISE_XSIMD_INCLUDE_DIR}")
    endif()
  endif()
  if(NOT symwise_xsimd_include)
    set(symwise_xsimd_problem
        "symwise::simd needs xsimd 8.1 or newer: install it (Debian: libxsimd-dev) or set xsimd_ROOT.")
  endif()
endmacro()
