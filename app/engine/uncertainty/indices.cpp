// SPDX-License-Identifier: GPL-3.0-or-later
// Sobol indices.
#include "app/engine/uncertainty/indices.h"

#include <algorithm>
#include <cmath>

namespace cw {

namespace {

constexpr std::size_t kBlock = SobolPoints::kBlock;
// Standard errors come from so many parts of the points, each of which is a sample of its own.
constexpr std::size_t kParts = 16;

using Results = std::array<double, kBlock>;

// What the estimators sum up, for one input.
struct Sums {
    double first = 0.0; // Σ f(B)·(f(AB_i) − f(A))
    double total = 0.0; // Σ (f(A) − f(AB_i))²
};

struct Part {
    double sum = 0.0;
    double sumOfSquares = 0.0;
    std::size_t n = 0; // results in the two sums above: those of A and of B
    std::vector<Sums> inputs;
};

std::vector<UniformBlock> uniformBlocks(const SobolPoints& points, std::size_t first, std::size_t count,
                                        std::uint64_t block)
{
    std::vector<UniformBlock> blocks(count);
    for (std::size_t i = 0; i < count; ++i)
        points.block(first + i, block, blocks[i]);
    return blocks;
}

std::vector<const UniformBlock*> pointersTo(const std::vector<UniformBlock>& blocks)
{
    std::vector<const UniformBlock*> pointers;
    for (const UniformBlock& block : blocks)
        pointers.push_back(&block);
    return pointers;
}

// The mean is taken off first: the products of the first-order estimator lose digits otherwise.
void addBlock(const SobolPoints& points, std::uint64_t block, const BlockModel& model, double mean,
              Part& part)
{
    const std::size_t inputs = part.inputs.size();
    const auto a = uniformBlocks(points, 0, inputs, block);
    const auto b = uniformBlocks(points, inputs, inputs, block);
    auto at = pointersTo(a);
    Results fa, fb, fab;
    model(at, fa);
    model(pointersTo(b), fb);
    for (std::size_t k = 0; k < kBlock; ++k) {
        fa[k] -= mean;
        fb[k] -= mean;
        part.sum += fa[k] + fb[k];
        part.sumOfSquares += fa[k] * fa[k] + fb[k] * fb[k];
    }
    part.n += 2 * kBlock;
    for (std::size_t i = 0; i < inputs; ++i) {
        at[i] = &b[i];
        model(at, fab);
        at[i] = &a[i];
        for (std::size_t k = 0; k < kBlock; ++k) {
            const double moved = fab[k] - mean;
            part.inputs[i].first += fb[k] * (moved - fa[k]);
            part.inputs[i].total += (fa[k] - moved) * (fa[k] - moved);
        }
    }
}

SobolIndex indexOf(const std::vector<Part>& parts, std::size_t input)
{
    double sum = 0.0, squares = 0.0, first = 0.0, total = 0.0;
    std::size_t n = 0;
    for (const Part& part : parts) {
        sum += part.sum;
        squares += part.sumOfSquares;
        first += part.inputs[input].first;
        total += part.inputs[input].total;
        n += part.n;
    }
    const auto count = static_cast<double>(n);
    const double variance = squares / count - (sum / count) * (sum / count);
    if (!(variance > 0.0))
        return {};
    SobolIndex index{first / (count / 2.0) / variance, total / count / variance, 0.0, 0.0};

    double firstSpread = 0.0, totalSpread = 0.0;
    for (const Part& part : parts) {
        const auto own = static_cast<double>(part.n);
        const double f = part.inputs[input].first / (own / 2.0) / variance - index.firstOrder;
        const double t = part.inputs[input].total / own / variance - index.total;
        firstSpread += f * f;
        totalSpread += t * t;
    }
    const auto k = static_cast<double>(parts.size());
    if (parts.size() > 1) {
        index.firstOrderError = std::sqrt(firstSpread / (k * (k - 1.0)));
        index.totalError = std::sqrt(totalSpread / (k * (k - 1.0)));
    }
    return index;
}

double meanOfFirstBlock(const SobolPoints& points, std::size_t inputs, const BlockModel& model)
{
    Results f;
    model(pointersTo(uniformBlocks(points, 0, inputs, 0)), f);
    double sum = 0.0;
    for (const double x : f)
        sum += x;
    return sum / static_cast<double>(kBlock);
}

} // namespace

std::optional<std::vector<SobolIndex>> sobolIndices(std::size_t inputs, std::size_t points,
                                                    std::uint64_t seed, const BlockModel& model,
                                                    const std::function<bool(double)>& keepGoing)
{
    const SobolPoints sobol(2 * inputs, seed);
    const std::size_t blocks = std::max<std::size_t>(1, (points + kBlock - 1) / kBlock);
    std::vector<Part> parts(std::min(kParts, blocks));
    for (Part& part : parts)
        part.inputs.resize(inputs);
    const double mean = meanOfFirstBlock(sobol, inputs, model);
    for (std::size_t block = 0; block < blocks; ++block) {
        addBlock(sobol, block, model, mean, parts[block * parts.size() / blocks]);
        if (!keepGoing(static_cast<double>(block + 1) / static_cast<double>(blocks)))
            return std::nullopt;
    }
    std::vector<SobolIndex> indices;
    for (std::size_t i = 0; i < inputs; ++i)
        indices.push_back(indexOf(parts, i));
    return indices;
}

} // namespace cw
