# SPDX-FileCopyrightText: The Spot on! authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_path(SqlCipher_INCLUDE_DIR sqlcipher/sqlite3.h)
find_library(SqlCipher_LIBRARY sqlcipher)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SqlCipher REQUIRED_VARS SqlCipher_LIBRARY SqlCipher_INCLUDE_DIR)
if(SqlCipher_FOUND AND NOT TARGET SqlCipher::SqlCipher)
    add_library(SqlCipher::SqlCipher UNKNOWN IMPORTED)
    set_target_properties(SqlCipher::SqlCipher PROPERTIES
        IMPORTED_LOCATION ${SqlCipher_LIBRARY}
        INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC
        INTERFACE_INCLUDE_DIRECTORIES ${SqlCipher_INCLUDE_DIR}/sqlcipher)
endif()
