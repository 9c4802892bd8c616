# Installs the headers and the package files: headers only, nothing is compiled.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

target_include_directories(symwise INTERFACE "$<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>")
install(TARGETS symwise EXPORT symwise)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/symwise" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
        FILES_MATCHING PATTERN "*.hpp")

set(package_folder "${CMAKE_INSTALL_DATADIR}/cmake/symwise")
install(EXPORT symwise NAMESPACE symwise:: FILE symwise-targets.cmake DESTINATION "${package_folder}")
configure_package_config_file(
  "${CMAKE_CURRENT_LIST_DIR}/symwise-config.cmake.in" "${PROJECT_BINARY_DIR}/symwise-config.cmake"
  INSTALL_DESTINATION "${package_folder}"
  NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/symwise-config-version.cmake"
  COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES
  "${PROJECT_BINARY_DIR}/symwise-config.cmake"
  "${PROJECT_BINARY_DIR}/symwise-config-version.cmake"
  "${CMAKE_CURRENT_LIST_DIR}/dependencies.cmake"
  "${CMAKE_CURRENT_LIST_DIR}/generate.cmake"
  DESTINATION "${package_folder}")
# The generator too goes as its source: those who use it build it for their own machine.
install(DIRECTORY "${PROJECT_SOURCE_DIR}/tools/symwise-gen" DESTINATION "${package_folder}"
        FILES_MATCHING PATTERN "*.hpp" PATTERN "*.cpp")
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DATADIR}/licenses/symwise")
