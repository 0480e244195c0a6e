# SPDX-License-Identifier: GPL-3.0-or-later
# A layer is a folder and a static library of all its sources; what it links is what it may include.

# Links those of the given targets that exist: a layer whose folder is still empty has no target yet.
# Names with "::" belong to other packages and must exist.
function(cw_link target)
    get_target_property(type ${target} TYPE)
    set(scope PUBLIC)
    if(type STREQUAL "EXECUTABLE")
        set(scope PRIVATE)
    elseif(type STREQUAL "INTERFACE_LIBRARY")
        set(scope INTERFACE)
    endif()
    foreach(library IN LISTS ARGN)
        if(TARGET ${library} OR library MATCHES "::")
            target_link_libraries(${target} ${scope} ${library})
        endif()
    endforeach()
endfunction()

# An object library that holds nothing but a precompiled header, for many targets to share: made once.
function(cw_add_header_set name)
    cmake_parse_arguments(arg "" "" "LIBS;HEADERS" ${ARGN})
    set(empty "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    file(CONFIGURE OUTPUT "${empty}" CONTENT "// Holds a precompiled header and nothing else.\n")
    add_library(${name} OBJECT "${empty}")
    target_link_libraries(${name} PRIVATE cw_rules ${arg_LIBS})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${name} PRIVATE -fpch-preprocess) # for ccache
    endif()
endfunction()

function(cw_use_header_set target name)
    if(CW_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM ${name})
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            target_compile_options(${target} PRIVATE -fpch-preprocess)
        endif()
    endif()
endfunction()

if(CW_PRECOMPILE)
    set(core_headers <QByteArray> <QDateTime> <QHash> <QList> <QObject> <QString> <QStringList> <QVariant>
        <algorithm> <cmath> <functional> <memory> <optional> <string> <variant> <vector>)
    cw_add_header_set(cw_headers_core LIBS Qt6::Core HEADERS ${core_headers})
    cw_add_header_set(cw_headers_widgets LIBS Qt6::Widgets HEADERS ${core_headers}
        <QAbstractItemModel> <QApplication> <QBoxLayout> <QLabel> <QPainter> <QWidget>)
endif()

# moc, and the headers that nearly every file of a Qt layer reads.
function(cw_use_qt target)
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOGEN_ORIGIN_DEPENDS OFF)
    get_target_property(links ${target} LINK_LIBRARIES)
    if("Qt6::Widgets" IN_LIST links)
        cw_use_header_set(${target} cw_headers_widgets)
    else()
        cw_use_header_set(${target} cw_headers_core)
    endif()
endfunction()

# cw_add_layer(name folder PLAIN|QT libraries…): PLAIN is standard C++ without Qt.
function(cw_add_layer name folder kind)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS RELATIVE "${CMAKE_SOURCE_DIR}"
        "${folder}/*.cpp" "${folder}/*.h")
    set(units ${sources})
    list(FILTER units INCLUDE REGEX "\\.cpp$")
    if(NOT units)
        message(STATUS "${folder} holds no source yet: ${name} left out")
        return()
    endif()
    add_library(${name} STATIC ${sources})
    cw_link(${name} cw_rules ${ARGN})
    if(kind STREQUAL "QT")
        cw_use_qt(${name})
    endif()
endfunction()
