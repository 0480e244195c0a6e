// SPDX-License-Identifier: GPL-3.0-or-later
// Marks an English text of a table for the translators (lupdate collects it); app/models looks the translation up.
#pragma once

#define CW_TEXT(context, text) text
