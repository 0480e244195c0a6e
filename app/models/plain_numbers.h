// SPDX-License-Identifier: GPL-3.0-or-later
// The decimal sign of the C library. Qt sets it as the person's language wants it, and libraries then write "0,5" into
// files that want "0.5". What people read is made by number_text.h and Qt, which do not ask the C library.
#pragma once

#include <clocale>

namespace cw {

// Of the whole program, after the application was made.
inline void usePlainNumbers()
{
    std::setlocale(LC_NUMERIC, "C");
}

// Of this thread as long as it lives, whatever a library or plugin has set since.
class PlainNumbers {
public:
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(nullptr))))
        , m_before(uselocale(m_plain))
    {
    }
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

} // namespace cw
