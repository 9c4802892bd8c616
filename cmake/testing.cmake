# What tests/CMakeLists.txt and examples/CMakeLists.txt are made of.

set(symwise_warnings -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(SYMWISE_BUILD_TESTS) # who only wants to see an example run is not stopped by a warning of his compiler
  list(APPEND symwise_warnings -Werror)
endif()

# Flags for compiling a file by a command of its own, at the compiler's default limits.
separate_arguments(symwise_plain_flags UNIX_COMMAND "${CMAKE_CXX_FLAGS}")
list(APPEND symwise_plain_flags -std=c++20 ${symwise_warnings} "-I${PROJECT_SOURCE_DIR}/include")
foreach(library Boost::headers xsimd)
  if(TARGET ${library})
    get_target_property(folders ${library} INTERFACE_INCLUDE_DIRECTORIES)
    list(APPEND third_party ${folders})
  endif()
endforeach()
if(SYMWISE_XSIMD_INCLUDE_DIR)
  list(APPEND third_party "${SYMWISE_XSIMD_INCLUDE_DIR}")
endif()
list(REMOVE_DUPLICATES third_party)
foreach(folder IN LISTS third_party)
  # Not /usr/include a second time: the C++ library finds the C headers by looking further down the list.
  if(NOT folder STREQUAL "/usr/include")
    list(APPEND symwise_plain_flags -isystem "${folder}")
  endif()
endforeach()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  set(symwise_limits ${symwise_limits_gnu})
else()
  set(symwise_limits ${symwise_limits_clang})
endif()

# symwise_skip(name reason): a test that says why it was left out, counted as skipped.
function(symwise_skip name reason)
  add_test(NAME ${name} COMMAND ${CMAKE_COMMAND} -E echo "skipped: ${reason}")
  set_tests_properties(${name} PROPERTIES SKIP_REGULAR_EXPRESSION "^skipped: ")
endfunction()

# symwise_test_folder(folder [VARIANT name] [ONLY source...] [EXCEPT source...] [OPTIONS flag...] [FLAGS more...]
#                     [LINK_OPTIONS flag...] [LIBRARIES library...] [ENVIRONMENT NAME=value...] [RUNNER command...] [TOGETHER count])
# TOGETHER compiles that many sources as one, which takes a third of the time where most of it goes into what they include;
# their names must not clash then.
# One Catch2 program of all sources under tests/<folder>, or of those named, one ctest <folder>[.<variant>].<file> for each of them.
function(symwise_test_folder folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "VARIANT;TOGETHER"
                        "ONLY;EXCEPT;OPTIONS;FLAGS;LINK_OPTIONS;LIBRARIES;ENVIRONMENT;RUNNER")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}/${folder}" "${folder}/*.cpp")
  if(arg_ONLY)
    list(JOIN arg_ONLY "|" only)
    list(FILTER sources INCLUDE REGEX "^(${only})\\.cpp$")
  endif()
  if(arg_EXCEPT)
    list(JOIN arg_EXCEPT "|" except)
    list(FILTER sources EXCLUDE REGEX "^(${except})\\.cpp$")
  endif()
  if(NOT sources)
    return()
  endif()
  set(name ${folder})
  if(arg_VARIANT)
    string(APPEND name ".${arg_VARIANT}")
  endif()
  set(program test.${name})
  list(TRANSFORM sources PREPEND "${folder}/" OUTPUT_VARIABLE paths)
  add_executable(${program} ${paths} $<TARGET_OBJECTS:catch_main>)
  target_include_directories(${program} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(${program} PRIVATE symwise::simd Catch2::Catch2 ${arg_LIBRARIES})
  target_compile_options(${program} PRIVATE ${symwise_warnings} ${arg_OPTIONS} ${arg_FLAGS})
  target_link_options(${program} PRIVATE ${arg_LINK_OPTIONS})
  if(arg_TOGETHER)
    set_target_properties(${program} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${arg_TOGETHER})
  endif()
  if(arg_RUNNER)
    list(POP_FRONT arg_RUNNER runner)
    add_dependencies(${program} ${runner})
    set(command $<TARGET_FILE:${runner}> ${arg_RUNNER} $<TARGET_FILE:${program}>)
  else()
    set(command $<TARGET_FILE:${program}>)
  endif()
  foreach(source IN LISTS sources)
    get_filename_component(stem "${source}" NAME_WE)
    string(REGEX REPLACE "\\.cpp$" "" test "${source}")
    # Catch2 tags each test case with the name of its file; a file or a test case without a single assertion fails.
    add_test(NAME ${name}.${test} COMMAND ${command} --filenames-as-tags --warn NoAssertions "[#${stem}]")
    set_tests_properties(${name}.${test} PROPERTIES
                         SKIP_RETURN_CODE 77 FAIL_REGULAR_EXPRESSION "No test cases matched"
                         ENVIRONMENT "${arg_ENVIRONMENT}")
  endforeach()
endfunction()

# symwise_compile_tests(folder [LIMITS] [OPTIONS flag...]): each source of the folder must compile; LIMITS raises the
# compiler's constexpr limits as linking to symwise::symwise does.
function(symwise_compile_tests folder)
  cmake_parse_arguments(PARSE_ARGV 1 arg "LIMITS" "" "OPTIONS")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}/${folder}" "${folder}/*.cpp")
  set(limits "")
  if(arg_LIMITS)
    set(limits ${symwise_limits})
  endif()
  foreach(source IN LISTS sources)
    string(REGEX REPLACE "\\.cpp$" "" test "${source}")
    add_test(NAME ${folder}.${test} COMMAND_EXPAND_LISTS
             COMMAND ${CMAKE_CXX_COMPILER} ${symwise_plain_flags} ${limits} ${arg_OPTIONS}
                     -fsyntax-only "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/${source}")
  endforeach()
endfunction()

# symwise_find_oracle(): oracle_libraries, what tests compute their references with, or nothing.
macro(symwise_find_oracle)
  find_library(SYMWISE_MPFR mpfr)
  find_library(SYMWISE_GMP gmp)
  find_path(SYMWISE_MPFR_INCLUDE mpfr.h)
  mark_as_advanced(SYMWISE_MPFR SYMWISE_GMP SYMWISE_MPFR_INCLUDE)
  set(oracle_libraries "")
  if(SYMWISE_MPFR AND SYMWISE_GMP AND SYMWISE_MPFR_INCLUDE)
    set(oracle_libraries "${SYMWISE_MPFR}" "${SYMWISE_GMP}")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
      list(APPEND oracle_libraries quadmath)
    endif()
  endif()
endmacro()

# symwise_has_sanitizers(result): can programs be linked with sanitizer_flags? The checks for null pointers are left to the
# address sanitizer: with them g++ no longer takes a comparison of two addresses for a constant expression.
set(sanitizer_flags -fsanitize=address,undefined -fno-sanitize=null,nonnull-attribute,returns-nonnull-attribute
                    -fno-sanitize-recover=all -fno-omit-frame-pointer)
function(symwise_has_sanitizers result)
  include(CheckCXXSourceCompiles)
  string(REPLACE ";" " " CMAKE_REQUIRED_FLAGS "${sanitizer_flags}")
  set(CMAKE_REQUIRED_LINK_OPTIONS ${sanitizer_flags})
  check_cxx_source_compiles("int main() { return 0; }" SYMWISE_HAS_SANITIZERS)
  set(${result} ${SYMWISE_HAS_SANITIZERS} PARENT_SCOPE)
endfunction()
