// SPDX-License-Identifier: GPL-3.0-or-later
// JSON for the command line is the JSON of the files.
#pragma once

#include "app/exchange/json_text.h"
