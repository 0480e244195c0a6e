// SPDX-License-Identifier: GPL-3.0-or-later
// The one undo command: it swaps a value in at a place of the comparison, and back. What a place is, is in
// places.h.
#pragma once

#include "app/engine/scenario/scenario.h"

#include <QString>
#include <QUndoCommand>

#include <functional>
#include <utility>

namespace cw {

// A Place has a type Value with ==, get(const Root&), set(Root&, Value), and == itself.
template <class Place, class Root = Comparison>
class SwapCommand : public QUndoCommand {
public:
    using Value = typename Place::Value;
    using Done = std::function<void(const Place&)>; // called after each swap

    // `session`: commands of the same place and non-zero session become one step. `root` must live
    // longer.
    SwapCommand(Root& root, Place place, Value value, const QString& text, int session, Done done)
        : QUndoCommand(text)
        , m_root(root)
        , m_place(std::move(place))
        , m_other(std::move(value))
        , m_session(session)
        , m_done(std::move(done))
    {
    }

    void redo() override { swap(); }
    void undo() override { swap(); }

    [[nodiscard]] int id() const override { return m_session == 0 ? -1 : 1; }

    // The other has been done already; this one keeps the value from before both. Erases itself when the
    // drag has come back to it.
    bool mergeWith(const QUndoCommand* command) override
    {
        const auto* other = dynamic_cast<const SwapCommand*>(command);
        if (!other || other->m_session != m_session || !(other->m_place == m_place))
            return false;
        setObsolete(m_place.get(m_root) == m_other);
        return true;
    }

private:
    void swap()
    {
        Value current = m_place.get(m_root);
        m_place.set(m_root, std::exchange(m_other, std::move(current)));
        m_done(m_place);
    }

    Root& m_root;
    Place m_place;
    Value m_other; // what is not in its place now
    int m_session;
    Done m_done;
};

} // namespace cw
