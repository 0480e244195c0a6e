# SPDX-License-Identifier: GPL-3.0-or-later
# Empties the home of every test program below HOMES. Run by ctest before the first test.

file(GLOB homes "${HOMES}/*")
foreach(home IN LISTS homes)
    file(REMOVE_RECURSE "${home}")
    file(MAKE_DIRECTORY "${home}/config" "${home}/data" "${home}/cache" "${home}/run")
    file(CHMOD "${home}/run" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE) # Qt refuses it otherwise
endforeach()
