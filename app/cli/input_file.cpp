// SPDX-License-Identifier: GPL-3.0-or-later
// A small file is a file with a small bound.
#include "app/cli/input_file.h"

#include "app/models/bounded_file.h"

namespace cw::cli {

Result<std::string> readInputFile(const std::string& name)
{
    return readBoundedFile(name, kLargestInputFile);
}

} // namespace cw::cli
