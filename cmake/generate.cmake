# symwise_generate(target file.sym... [SIMPLIFY] [INCLUDE header...])
#
# Gives the target a header for each formula file: price.sym becomes <price.hpp>, which is written anew when the file changes.
# SIMPLIFY simplifies all formulas, not derivatives alone; INCLUDE names headers that the generated ones include, such as
# symwise/special.hpp.
#
# The generator is built when it is first asked for, which takes the library CLI11 (Debian: libcli11-dev). Where programs
# cannot run on the machine that builds them, set SYMWISE_GEN to a symwise-gen of that machine.
set(SYMWISE_GEN "" CACHE FILEPATH "A symwise-gen that runs on this machine; empty builds one")

# Defines the target symwise-gen, or sets symwise_gen_problem.
function(symwise_add_generator)
  set(symwise_gen_problem "" PARENT_SCOPE)
  if(TARGET symwise-gen)
    return()
  endif()
  set(source "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/symwise-gen")
  if(NOT IS_DIRECTORY "${source}")
    set(source "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../tools/symwise-gen")
  endif()
  if(NOT CMAKE_DISABLE_FIND_PACKAGE_CLI11)
    find_path(SYMWISE_CLI11_INCLUDE_DIR CLI/CLI.hpp HINTS ${CLI11_ROOT} PATH_SUFFIXES include)
    mark_as_advanced(SYMWISE_CLI11_INCLUDE_DIR)
  endif()
  if(CMAKE_DISABLE_FIND_PACKAGE_CLI11 OR NOT SYMWISE_CLI11_INCLUDE_DIR)
    set(symwise_gen_problem
        "symwise-gen needs CLI11: install it (Debian: libcli11-dev) or set CLI11_ROOT." PARENT_SCOPE)
    return()
  endif()
  if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
    set(symwise_gen_problem
        "symwise-gen has to run on the machine that builds: set SYMWISE_GEN to one that was built there." PARENT_SCOPE)
    return()
  endif()
  add_executable(symwise-gen EXCLUDE_FROM_ALL "${source}/symwise-gen.cpp")
  target_include_directories(symwise-gen SYSTEM PRIVATE "${SYMWISE_CLI11_INCLUDE_DIR}")
  target_link_libraries(symwise-gen PRIVATE symwise::symwise)
endfunction()

function(symwise_generate target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "SIMPLIFY" "" "INCLUDE")
  if(NOT TARGET "${target}")
    message(FATAL_ERROR "symwise_generate: there is no target ${target}; add it before.")
  endif()
  if(NOT arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "symwise_generate(${target} ...) names no formula file.")
  endif()
  if(SYMWISE_GEN)
    set(generator "${SYMWISE_GEN}")
  else()
    symwise_add_generator()
    if(symwise_gen_problem)
      message(FATAL_ERROR "${symwise_gen_problem}")
    endif()
    set(generator symwise-gen)
  endif()
  set(options "")
  if(arg_SIMPLIFY)
    list(APPEND options --simplify)
  endif()
  foreach(header IN LISTS arg_INCLUDE)
    list(APPEND options --include "${header}")
  endforeach()
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/formulas.${target}")
  file(MAKE_DIRECTORY "${folder}")
  foreach(file IN LISTS arg_UNPARSED_ARGUMENTS)
    get_filename_component(stem "${file}" NAME_WLE)
    get_filename_component(path "${file}" ABSOLUTE)
    set(header "${folder}/${stem}.hpp")
    add_custom_command(OUTPUT "${header}"
      COMMAND ${generator} ${options} "${path}" -o "${header}"
      DEPENDS "${path}" ${generator}
      COMMENT "Generating ${stem}.hpp from ${stem}.sym"
      VERBATIM)
    target_sources("${target}" PRIVATE "${header}")
  endforeach()
  target_include_directories("${target}" PRIVATE "${folder}")
endfunction()
