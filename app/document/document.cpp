// SPDX-License-Identifier: GPL-3.0-or-later
// The open document: every edit is a swap of one value, pushed on the undo stack.
#include "app/document/document.h"

#include "app/document/claims_edit.h"
#include "app/document/draft.h"
#include "app/document/places.h"
#include "app/document/rows_edit.h"
#include "app/document/swap_command.h"
#include "app/document/used_presets.h"
#include "app/engine/uncertainty/correlation.h"
#include "app/engine/uncertainty/range_text.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cw {

Document::Document(QObject* parent)
    : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &Document::fileChanged);
}

// The stack's commands point into the contents; the stack dies first, because it is declared after them. But
// it tells of its end, and nobody shall hear that from half a document.
Document::~Document()
{
    m_undoStack.disconnect(this);
}

// --- Swapping ---

// Most places lie in the comparison; choosing a preset also changes the document's copies; claims and the template of the
// report stand beside it.
template <class Place>
auto& Document::rootOf()
{
    if constexpr (
        std::is_same_v<
            Place, PresetPlace> || std::is_same_v<Place, ClaimsPlace> || std::is_same_v<Place, ReportPlace>)
        return m_contents;
    else
        return m_contents.comparison;
}

template <class Place>
void Document::swapIn(const Place& place, typename Place::Value value, const QString& text, int session)
{
    auto& root = rootOf<Place>();
    if (place.get(root) == value)
        return;
    const auto done = [this](const Place& changedPlace) {
        if constexpr (std::is_same_v<Place, ClaimsPlace>) { // a claim alters no result
            emit claimsChanged();
            return;
        }
        if constexpr (std::is_same_v<Place, ReportPlace>) { // nor does a report
            emit reportChanged();
            return;
        }
        m_outcomes.clear();
        if constexpr (std::is_same_v<Place, InputPlace>)
            emit inputChanged(changedPlace.scenario, changedPlace.parameter);
        emit changed();
    };
    m_undoStack.push(new SwapCommand<Place, std::remove_reference_t<decltype(root)>>(
        root, place, std::move(value), text, session, done));
}

// --- Scenarios ---

ScenarioId Document::addScenario(const QString& name)
{
    const std::string text =
        name.trimmed().isEmpty() ? tr("Scenario").toStdString() : name.trimmed().toStdString();
    Scenario added;
    added.id = nextScenarioId(comparison());
    added.name = freeName(comparison(), text);
    added.style = nextStyle(comparison());
    const ScenarioId id = added.id;
    swapIn(RowsPlace{}, withInserted(RowsPlace::get(comparison()), std::move(added), std::nullopt),
           tr("New scenario"));
    return id;
}

namespace {

// NaN is a value only as "not known", and only of a number.
Status checkInput(ParameterId parameter, double value)
{
    if (std::isnan(value) && parameterRow(parameter).kind == ParameterKind::number)
        return Done{};
    const auto checked = checkedValue(parameter, value);
    if (!checked)
        return checked.error();
    return Done{};
}

} // namespace

Status checkDraft(const Scenario& draft)
{
    for (const auto& [id, value] : draft.values) {
        if (const Status status = checkInput(id, value.point); !status)
            return status;
        if (value.range)
            if (const Status status = checkRange(id, *value.range); !status)
                return status;
    }
    return Done{};
}

namespace {

// The id under which the source is among the known ones afterwards: its own, or one with a number where that is another's.
std::string keptAs(std::vector<Source>& known, const Source& source)
{
    Source kept = source;
    for (int number = 2;; ++number) {
        const auto same =
            std::find_if(known.begin(), known.end(), [&](const Source& s) { return s.id == kept.id; });
        if (same == known.end()) {
            known.push_back(kept);
            return kept.id;
        }
        if (*same == kept)
            return kept.id;
        kept.id = source.id + '-' + std::to_string(number);
    }
}

} // namespace

Result<ScenarioId> Document::addScenario(const Scenario& draft, const std::vector<Source>& sources)
{
    if (const Status status = checkDraft(draft); !status)
        return status.error();
    std::map<std::string, std::string> ids;
    for (const Source& source : sources)
        ids[source.id] = keptAs(m_contents.sources, source);
    Scenario added;
    added.id = nextScenarioId(comparison());
    added.name = freeName(comparison(), draft.name);
    added.note = draft.note;
    added.values = draft.values;
    for (auto& [id, value] : added.values)
        if (const auto kept = ids.find(value.origin.source); kept != ids.end())
            value.origin.source = kept->second;
    added.style = nextStyle(comparison());
    const ScenarioId id = added.id;
    swapIn(RowsPlace{}, withInserted(RowsPlace::get(comparison()), std::move(added), std::nullopt),
           tr("New scenario"));
    return id;
}

ScenarioId Document::duplicate(ScenarioId id)
{
    const Scenario* original = scenario(id);
    if (!original)
        return {};
    Scenario copy = *original;
    copy.id = nextScenarioId(comparison());
    copy.name = freeName(comparison(), original->name);
    copy.style = nextStyle(comparison());
    const ScenarioId copyId = copy.id;
    swapIn(RowsPlace{}, withInserted(RowsPlace::get(comparison()), std::move(copy), id),
           tr("Duplicate scenario"));
    return copyId;
}

ScenarioId Document::inheritFrom(ScenarioId parent)
{
    const Scenario* original = scenario(parent);
    if (!original)
        return {};
    Scenario child;
    child.id = nextScenarioId(comparison());
    //: %1 is the name of the scenario that this one inherits from
    const QString name = tr("%1, variant").arg(QString::fromStdString(original->name));
    child.name = freeName(comparison(), name.toStdString());
    child.style = nextStyle(comparison());
    child.parent = parent;
    const ScenarioId id = child.id;
    swapIn(RowsPlace{}, withInserted(RowsPlace::get(comparison()), std::move(child), parent),
           tr("Inherit scenario"));
    return id;
}

void Document::remove(ScenarioId id)
{
    swapIn(RowsPlace{}, withRemoved(RowsPlace::get(comparison()), id), tr("Delete scenario"));
}

void Document::rename(ScenarioId id, const QString& name)
{
    if (!scenario(id) || name.trimmed().isEmpty())
        return;
    swapIn(NamePlace{id}, name.trimmed().toStdString(), tr("Rename scenario"));
}

void Document::setNote(ScenarioId id, const QString& note)
{
    if (scenario(id))
        swapIn(NotePlace{id}, note.toStdString(), tr("Edit note"));
}

void Document::move(int from, int to)
{
    swapIn(RowsPlace{}, withMoved(RowsPlace::get(comparison()), from, to), tr("Move scenario"));
}

void Document::setShown(ScenarioId id, bool shown)
{
    if (scenario(id))
        swapIn(ShownPlace{id}, shown, shown ? tr("Show scenario") : tr("Hide scenario"));
}

void Document::setBaseline(std::optional<ScenarioId> id)
{
    if (!id || scenario(*id))
        swapIn(BaselinePlace{}, id, id ? tr("Set baseline") : tr("Clear baseline"));
}

// --- Inputs ---

namespace {

bool samePoint(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

InputValue Document::inherited(ScenarioId id, ParameterId parameter) const
{
    const Scenario* child = scenario(id);
    const Scenario* parent = child && child->parent ? scenario(*child->parent) : nullptr;
    return (parent ? resolve(comparison(), *parent) : defaultInputs())[indexOf(parameter)];
}

Status Document::setInput(ScenarioId id, ParameterId parameter, double value, int dragSession)
{
    if (!scenario(id))
        return Error{ErrorCode::unknownScenario, std::to_string(id.number), "", ""};
    if (const Status status = checkInput(parameter, value); !status)
        return status;
    const auto isThatAlone = [value](const InputValue& other) {
        return samePoint(other.point, value) && !other.range;
    };
    if (isThatAlone(inputs(id)[indexOf(parameter)]))
        return Done{};
    const InputValue typed{value, {OriginKind::user, {}, {}, {}, {}}, {}};
    const bool follows = isThatAlone(inherited(id, parameter));
    swapIn(InputPlace{id, parameter}, follows ? std::nullopt : std::optional(typed), tr("Change input"),
           dragSession);
    return Done{};
}

Status Document::setRange(ScenarioId id, ParameterId parameter, const Distribution& range, int dragSession)
{
    if (range.kind == DistributionKind::point)
        return setInput(id, parameter, range.a, dragSession);
    if (!scenario(id))
        return Error{ErrorCode::unknownScenario, std::to_string(id.number), "", ""};
    if (const Status status = checkRange(parameter, range); !status)
        return status;
    if (inputs(id)[indexOf(parameter)].range == range)
        return Done{};
    const InputValue typed{medianOf(range), {OriginKind::user, {}, {}, {}, {}}, range};
    const bool follows = inherited(id, parameter).range == range;
    swapIn(InputPlace{id, parameter}, follows ? std::nullopt : std::optional(typed), tr("Change range"),
           dragSession);
    return Done{};
}

void Document::resetInput(ScenarioId id, ParameterId parameter)
{
    if (scenario(id))
        swapIn(InputPlace{id, parameter}, std::nullopt, tr("Reset input"));
}

namespace {

// Errors: notPositiveDefinite.
Status checkTogether(const std::vector<RankCorrelation>& correlations)
{
    std::vector<CorrelatedPair> pairs;
    for (const RankCorrelation& pair : correlations)
        pairs.push_back({indexOf(pair.a), indexOf(pair.b), pair.rho});
    if (const auto copula = Copula::make(kParameterCount, pairs); !copula)
        return copula.error();
    return Done{};
}

Status checkCorrelation(double rho)
{
    const std::string text = QString::number(rho).toStdString();
    const std::string bound = QString::number(kStrongestCorrelation).toStdString();
    if (!(rho >= -kStrongestCorrelation))
        return Error{ErrorCode::belowMinimum, "", text, '-' + bound};
    if (rho > kStrongestCorrelation)
        return Error{ErrorCode::aboveMaximum, "", text, bound};
    return Done{};
}

} // namespace

Status Document::setCorrelation(ParameterId a, ParameterId b, std::optional<double> rho)
{
    auto pairs = comparison().correlations;
    const auto same = [a, b](const RankCorrelation& p) {
        return (p.a == a && p.b == b) || (p.a == b && p.b == a);
    };
    const auto found = std::find_if(pairs.begin(), pairs.end(), same);
    if (!rho) {
        std::erase_if(pairs, same);
    } else {
        if (const Status status = checkCorrelation(*rho); !status)
            return status;
        if (found != pairs.end())
            found->rho = *rho;
        else
            pairs.push_back({a, b, *rho});
        Status together = checkTogether(pairs);
        if (a == b || !together)
            return Error{ErrorCode::notPositiveDefinite, parameterRow(a).key, "", ""};
    }
    swapIn(CorrelationsPlace{}, std::move(pairs), tr("Change correlation"));
    return Done{};
}

void Document::setSeed(std::uint64_t seed)
{
    swapIn(SeedPlace{}, seed, tr("Change seed"));
}

void Document::applyPreset(ScenarioId id, const Preset& preset, const std::vector<Source>& sources)
{
    if (!scenario(id))
        return;
    PresetPlace::Value next = PresetPlace{id}.get(m_contents);
    for (const auto& [parameter, value] : presetValues(preset))
        if (value == inherited(id, parameter))
            next.values.erase(parameter);
        else
            next.values[parameter] = value;
    mergePreset(next.presets, preset);
    for (const Figure& figure : preset.figures)
        for (const Source& source : sources)
            if (source.id == figure.source)
                mergeSource(next.sources, source);
    swapIn(PresetPlace{id}, std::move(next), tr("Choose %1").arg(QString::fromStdString(preset.name)));
}

// --- Claims ---

const Claim* Document::claim(const std::string& id) const
{
    for (const Claim& claim : claims())
        if (claim.id == id)
            return &claim;
    return nullptr;
}

// They only grow while the document is open, so that undo finds them; a file gets those in use.
void Document::keepSources(const std::vector<Source>& sources)
{
    for (const Source& source : sources)
        if (!this->source(source.id))
            m_contents.sources.push_back(source);
}

std::string Document::addClaim(const Claim& claim, const std::vector<Source>& sources)
{
    keepSources(sources);
    swapIn(ClaimsPlace{}, withAddedClaim(claims(), claim), tr("New claim"));
    return claims().back().id;
}

void Document::changeClaim(const std::string& id, const Claim& claim, const std::vector<Source>& sources)
{
    keepSources(sources);
    swapIn(ClaimsPlace{}, withChangedClaim(claims(), id, claim), tr("Change claim"));
}

void Document::removeClaim(const std::string& id)
{
    swapIn(ClaimsPlace{}, withoutClaim(claims(), id), tr("Delete claim"));
}

void Document::setReport(const ReportTemplate& report)
{
    swapIn(ReportPlace{}, report, tr("Change report"));
}

} // namespace cw
