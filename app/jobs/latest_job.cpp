// SPDX-License-Identifier: GPL-3.0-or-later
// Signals of jobs; the work itself is a template in the header.
#include "app/jobs/latest_job.h"
