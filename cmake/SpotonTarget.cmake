# SPDX-FileCopyrightText: The Spot on! authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The flags that every target of ours shares.
add_library(spoton_flags INTERFACE)
target_compile_features(spoton_flags INTERFACE cxx_std_20)
target_compile_definitions(
    spoton_flags
    INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
              QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# What is not called is not loaded at every start.
target_link_options(spoton_flags INTERFACE LINKER:--as-needed)
target_compile_options(spoton_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(SPOTON_WARNINGS_AS_ERRORS)
    target_compile_options(spoton_flags INTERFACE -Werror)
endif()

# spoton_layer(NAME [MOC] SOURCES … USES target …): a static library for one layer of the house.
# A layer sees only the layers it names, so that a wrong include also fails to build.
function(spoton_layer name)
    cmake_parse_arguments(arg "MOC" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
    target_link_libraries(${name} PUBLIC ${arg_USES} PRIVATE spoton_flags ${arg_PRIVATE_USES})
    if(arg_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()
