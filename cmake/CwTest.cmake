# SPDX-License-Identifier: GPL-3.0-or-later
# Test programs: how they are built, and the closed surroundings in which ctest runs them.

set(CW_TEST_HOMES "${CMAKE_BINARY_DIR}/test-homes")
set(CW_SHARED_DIR "${CMAKE_SOURCE_DIR}/../shared")
cmake_path(NORMAL_PATH CW_SHARED_DIR)

# Empty homes before the first test, so that no test sees the settings of a person or of an earlier run.
add_test(NAME fresh_homes
    COMMAND "${CMAKE_COMMAND}" -DHOMES=${CW_TEST_HOMES} -P "${CMAKE_SOURCE_DIR}/cmake/fresh_homes.cmake")
set_tests_properties(fresh_homes PROPERTIES FIXTURES_SETUP homes LABELS setup)

# <QtTest> takes seconds to compile; the tests share two precompiled ones, because what it brings along depends
# on the Qt libraries that are linked: layers below the document know QtCore only.
set(cw_test_optimisation $<$<CONFIG:Release>:-O1>) # a quarter less time to compile; what is tested is built as ever
set(cw_core_test_folders engine chart store jobs architecture)
if(CW_PRECOMPILE)
    set(test_headers <QtTest> <QString> <QStringList> <cmath> <string> <vector>)
    cw_add_header_set(cw_headers_test_core LIBS Qt6::Test HEADERS ${test_headers})
    cw_add_header_set(cw_headers_test_gui LIBS Qt6::Test Qt6::Widgets HEADERS ${test_headers})
    foreach(set IN ITEMS cw_headers_test_core cw_headers_test_gui)
        target_compile_options(${set} PRIVATE ${cw_test_optimisation})
    endforeach()
endif()

function(cw_use_test_headers target folder)
    if(folder IN_LIST cw_core_test_folders)
        cw_use_header_set(${target} cw_headers_test_core)
    else()
        target_link_libraries(${target} PRIVATE Qt6::Widgets)
        cw_use_header_set(${target} cw_headers_test_gui)
    endif()
    # moc's own file is nearly empty here: loading 200 MB of headers for it costs more than it saves.
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp"
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()

# cw_add_test(name sources… LIBS libraries… [FOLDER folder] [NEEDS targets…])
function(cw_add_test name)
    cmake_parse_arguments(arg "" "FOLDER" "LIBS;NEEDS" ${ARGN})
    add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
    cw_link(${name} cw_rules Qt6::Test ${arg_LIBS})
    set_target_properties(${name} PROPERTIES
        AUTOMOC ON AUTOGEN_ORIGIN_DEPENDS OFF
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/test-bin") # beside bin: ../share leads to the catalog
    target_compile_definitions(${name} PRIVATE
        CW_SOURCE_DIR="${CMAKE_SOURCE_DIR}" CW_BUILD_DIR="${CMAKE_BINARY_DIR}" CW_SHARED_DIR="${CW_SHARED_DIR}")
    target_compile_options(${name} PRIVATE ${cw_test_optimisation})
    cw_use_test_headers(${name} "${arg_FOLDER}")

    set(home "${CW_TEST_HOMES}/${name}")
    file(MAKE_DIRECTORY "${home}")
    set(environment
        QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1 LANG=C.UTF-8 LC_ALL=C.UTF-8 TZ=UTC
        HOME=${home} XDG_CONFIG_HOME=${home}/config XDG_DATA_HOME=${home}/data XDG_CACHE_HOME=${home}/cache
        XDG_RUNTIME_DIR=${home}/run CW_SOURCE_DIR=${CMAKE_SOURCE_DIR} CW_BUILD_DIR=${CMAKE_BINARY_DIR})
    if(IS_DIRECTORY "${CW_SHARED_DIR}")
        list(APPEND environment CW_SHARED_DIR=${CW_SHARED_DIR})
    endif()
    if(TARGET counterwatt)
        list(APPEND environment CW_BINARY=$<TARGET_FILE:counterwatt>)
    endif()
    foreach(needed IN LISTS arg_NEEDS ITEMS cw_catalog)
        if(TARGET ${needed})
            add_dependencies(${name} ${needed})
        endif()
    endforeach()

    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "${environment}"
        FIXTURES_REQUIRED homes
        LABELS "${arg_FOLDER}"
        SKIP_REGULAR_EXPRESSION "SKIP  *:" # ctest would count a skipped test as passed
        TIMEOUT 120)
endfunction()

# cw_add_tests(folder LIBS libraries… [NEEDS targets…]): one program for each tst_*.cpp below the folder.
function(cw_add_tests folder)
    cmake_parse_arguments(arg "" "" "LIBS;NEEDS" ${ARGN})
    file(GLOB_RECURSE tests CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/tst_*.cpp")
    foreach(library IN LISTS arg_LIBS)
        if(NOT TARGET ${library})
            message(STATUS "tests/${folder}: ${library} is not there yet: left out")
            return()
        endif()
    endforeach()
    foreach(file IN LISTS tests)
        cmake_path(GET file STEM name)
        cw_add_test(${name} "${file}" FOLDER ${folder} LIBS ${arg_LIBS} NEEDS ${arg_NEEDS})
    endforeach()
endfunction()
