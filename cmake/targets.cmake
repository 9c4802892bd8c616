# symwise::symwise   expressions, derivatives, printing: needs the headers of Boost alone
# symwise::simd      also evaluation over arrays: needs xsimd and threads too

set(known_before "")
foreach(dependency Boost::headers xsimd Threads::Threads)
  if(TARGET "${dependency}")
    list(APPEND known_before "${dependency}")
  endif()
endforeach()

symwise_find_boost()
if(symwise_boost_problem)
  message(FATAL_ERROR "${symwise_boost_problem}")
endif()

add_library(symwise INTERFACE)
add_library(symwise::symwise ALIAS symwise)
target_compile_features(symwise INTERFACE cxx_std_20)
target_include_directories(symwise INTERFACE "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include>")
target_link_libraries(symwise INTERFACE Boost::headers)

# The algebra runs inside the compiler. Its default limits suffice for expressions of about a hundred operators; these
# leave room for larger ones.
set(symwise_limits_gnu
    -fconstexpr-ops-limit=2000000000 -fconstexpr-loop-limit=100000000 -fconstexpr-depth=2048 -ftemplate-depth=2048)
set(symwise_limits_clang
    -fconstexpr-steps=2000000000 -fconstexpr-depth=2048 -fbracket-depth=2048 -ftemplate-depth=2048)
target_compile_options(symwise INTERFACE
  "$<$<COMPILE_LANG_AND_ID:CXX,GNU>:${symwise_limits_gnu}>"
  "$<$<COMPILE_LANG_AND_ID:CXX,Clang,AppleClang>:${symwise_limits_clang}>")

symwise_find_xsimd()
if(symwise_xsimd_problem)
  message(STATUS "${symwise_xsimd_problem}")
else()
  set(THREADS_PREFER_PTHREAD_FLAG ON)
  find_package(Threads REQUIRED)
  add_library(symwise_simd INTERFACE)
  add_library(symwise::simd ALIAS symwise_simd)
  target_include_directories(symwise_simd SYSTEM INTERFACE "${symwise_xsimd_include}")
  target_link_libraries(symwise_simd INTERFACE symwise Threads::Threads)
endif()

# What was found here must be seen in the directory that added this one.
foreach(dependency Boost::headers xsimd Threads::Threads)
  if(TARGET "${dependency}" AND NOT dependency IN_LIST known_before)
    set_target_properties("${dependency}" PROPERTIES IMPORTED_GLOBAL TRUE)
  endif()
endforeach()
