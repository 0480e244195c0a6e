# SPDX-License-Identifier: GPL-3.0-or-later
# How texts are collected from the sources: the target update_translations does it, and a test sees that it was done.

set(CW_TS_FILE "${CMAKE_SOURCE_DIR}/resources/translations/counterwatt_zh_CN.ts")

# -I: without the headers lupdate does not know the namespace of a class, and its texts are never found again.
# CW_TEXT(context, text) marks the English labels of the engine, which is plain C++ without tr().
# Places are left out of the .ts, or every edit of a source file would change it.
set(CW_LUPDATE_ARGUMENTS app ui -I . -extensions cpp,h -no-obsolete -locations none
    -tr-function-alias QT_TRANSLATE_NOOP+=CW_TEXT -source-language en -target-language zh_CN)
