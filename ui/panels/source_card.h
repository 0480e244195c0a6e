// SPDX-License-Identifier: GPL-3.0-or-later
// A small window with everything that is known about a source.
#pragma once

#include "app/engine/scenario/preset.h"

#include <QString>

class QWidget;

namespace cw {

// Opens it beside `anchor`; it closes by Escape, its button, or with the anchor. Deletes itself.
void showSourceCard(const Source& source, std::optional<Grade> grade, const QString& what, QWidget* anchor);

} // namespace cw
