# SPDX-License-Identifier: GPL-3.0-or-later
# How everything is compiled: one INTERFACE target that every target of the project links.

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Kind of build" FORCE)
endif()
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# -O2 rather than CMake's -O3: smaller, quicker to build, and the hot loops ask for more themselves.
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

# Everything but the tests and benchmarks goes there, so that ../share is the same in build and install tree.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(CW_CCACHE ccache)
if(CW_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without these three ccache refuses every file that uses a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "${CW_CCACHE}")
endif()

add_library(cw_rules INTERFACE)
target_compile_features(cw_rules INTERFACE cxx_std_20)
target_include_directories(cw_rules INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
configure_file("${CMAKE_SOURCE_DIR}/cmake/cw_version.h.in" "${CMAKE_BINARY_DIR}/generated/cw_version.h" @ONLY)

# Qt asks for -fPIC; said for all, so that libraries and programs can share precompiled headers.
target_compile_options(cw_rules INTERFACE -fPIC)
target_compile_options(cw_rules INTERFACE
    -Wall -Wextra -Wpedantic
    -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wfloat-conversion -Wdouble-promotion -Wformat=2
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wno-psabi>
    $<$<BOOL:${CW_WARNINGS_AS_ERRORS}>:-Werror>)

# The same seed gives the same digits on every processor only without contraction to fused multiply-add; the
# other two change no result, but without both the block loops are not vectorised. They hold for every target,
# because templates and inline functions of the engine are compiled into all of them.
target_compile_options(cw_rules INTERFACE -ffp-contract=off -fno-math-errno -fno-trapping-math)

# Hardening that costs next to nothing. _FORTIFY_SOURCE needs optimisation and disturbs the sanitizers.
target_compile_options(cw_rules INTERFACE -fstack-protector-strong -fstack-clash-protection)
if(NOT CW_SANITIZE)
    target_compile_options(cw_rules INTERFACE
        $<$<CONFIG:Release>:-U_FORTIFY_SOURCE> $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
endif()
target_compile_definitions(cw_rules INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_link_options(cw_rules INTERFACE -Wl,-z,relro,-z,now -Wl,--as-needed)

if(CW_SANITIZE)
    target_compile_options(cw_rules INTERFACE
        -fsanitize=${CW_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(cw_rules INTERFACE -fsanitize=${CW_SANITIZE})
endif()
if(CW_COVERAGE)
    target_compile_options(cw_rules INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(cw_rules INTERFACE --coverage)
endif()
