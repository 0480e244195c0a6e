#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the coefficients of the method measured-fit again (app/engine/demand/measured_fit.h).

Reads vectors/measured_tokens.csv of the shared folder: one row for a model, its accelerators and a batch size, with the
measured energy and speed (ML.ENERGY leaderboard v3: vLLM, steady state, accelerators only). Prints the coefficients, the
cross-validation and the residual spread. Not part of the build: tst_measured_fit repeats the cross-validation in C++.

    python3 tests/validation/fit_measured.py [folder with measured_tokens.csv]

The formula, per decode step of n accelerators that answer `batch` queries at a time:
    weights  = (active + (total - active) * (1 - exp(-batch * active / total))) * bytes / (n * bandwidth)
    cache    = batch * (prompt + output / 2) * 50e3 B * (active / 1e9)^0.4 / (n * bandwidth)
    compute  = 2 * active * batch / (n * peak * a0), the prompt likewise with a1
    overhead = a2 + a3 * ln(n), and a4 for each query of the batch
    weights and a2, a3 are a5 times longer for a mixture of experts in 8 bits
    power    = rated * (a6 + (a7 - a6) * busy), busy = min(1, (weights + cache + a8 * compute) / step)
Fitted: the logarithms of energy and, with weight 1/2, of time per token; pseudo-Huber loss; weak priors.
"""

import csv
import pathlib
import sys

import numpy as np

SHARED = pathlib.Path(__file__).resolve().parents[2].parent / "shared" / "vectors"

# What the file does not say: prompt lengths are assumptions, the hardware's figures are those of the catalog.
PROMPT = {"lm-arena-chat": 200, "gpqa": 250, "sourcegraph-fim": 3000}
BYTES = {"bfloat16": 2.0, "fp8": 1.0, "mxfp4": 0.53}
HARDWARE = {"H100": (3.35e12, 989.4e12, 700.0), "B200": (7.7e12, 2250e12, 1000.0)}  # B/s, FLOP/s, W

NAMES = ["decode share of peak", "prompt share of peak", "s per step", "s per step and e-fold of accelerators",
         "s per query and step", "8-bit experts, times longer", "power waiting", "power busy", "power of compute"]
# Logarithms, so that every coefficient stays positive: the expected value and its width.
PRIOR = np.log([0.67, 0.5, 3e-3, 1.5e-3, 2e-5, 2.0, 0.25, 0.85, 3.0])
WIDTH = np.array([0.3, 0.5, 1.0, 1.0, 1.5, 0.5, 0.5, 0.2, 0.7])
PRIOR_WEIGHT = 0.3
HUBER = 0.3
TIME_WEIGHT = 0.5


class Rows:
    def __init__(self, path):
        rows = list(csv.DictReader(open(path, encoding="utf-8")))
        number = lambda key: np.array([float(r[key]) for r in rows])
        self.model = np.array([r["model_id"] for r in rows])
        self.n = number("num_gpus")
        self.active = number("active_params_B") * 1e9
        self.total = number("total_params_B") * 1e9
        self.batch = number("avg_batch")
        self.output = number("avg_output_len")
        self.bytes = np.array([BYTES[r["precision"]] for r in rows])
        self.prompt = np.array([float(PROMPT[r["task"]]) for r in rows])
        self.bandwidth, self.peak, self.rated = np.array([HARDWARE[r["gpu"]] for r in rows]).T
        self.energy = np.log(number("energy_J_per_token"))
        self.time = np.log(1.0 / number("output_tok_per_s"))

    def part(self, index):
        out = object.__new__(Rows)
        out.__dict__ = {key: value[index] for key, value in self.__dict__.items()}
        return out


def predict(p, r):
    """Logarithms of J and s per output token."""
    a = np.exp(p)
    slower = np.where((r.total > 1.05 * r.active) & (r.bytes == 1.0), a[5], 1.0)
    touched = r.active + (r.total - r.active) * (1 - np.exp(-r.batch * r.active / r.total))
    weights = slower * touched * r.bytes / (r.n * r.bandwidth)
    cache = r.batch * (r.prompt + r.output / 2) * 50e3 * (r.active / 1e9) ** 0.4 / (r.n * r.bandwidth)
    flop = 2 * r.active * r.batch / (r.n * r.peak)
    compute = flop / a[0] + flop * r.prompt / r.output / a[1]
    step = weights + cache + compute + slower * (a[2] + a[3] * np.log(r.n)) + a[4] * r.batch
    busy = np.minimum(step, weights + cache + a[8] * compute)
    energy = r.n * r.rated * (a[6] * step + (a[7] - a[6]) * busy) / r.batch
    return np.log(energy), np.log(step / r.batch)


def residuals(p, r):
    energy, time = predict(p, r)
    return np.concatenate([energy - r.energy, TIME_WEIGHT * (time - r.time), PRIOR_WEIGHT * (p - PRIOR) / WIDTH])


def weights_of(z, r):
    """Weights that make least squares follow the pseudo-Huber loss; the priors keep theirs."""
    rows = len(r.energy)
    scale = np.concatenate([np.full(rows, HUBER), np.full(rows, TIME_WEIGHT * HUBER), np.full(len(PRIOR), np.inf)])
    return 1 / np.sqrt(1 + (z / scale) ** 2)


def loss(p, r):
    """Pseudo-Huber, 2 h² (sqrt(1 + (z/h)²) - 1), written with the weights above: 2 z² / (1 + 1/w)."""
    z = residuals(p, r)
    return np.sum(2 * z**2 / (1 + 1 / weights_of(z, r)))


def fit(r, start=PRIOR, steps=60):
    """Levenberg–Marquardt with reweighting."""
    p, damping, best = start.copy(), 1e-2, loss(start, r)
    for _ in range(steps):
        z = residuals(p, r)
        w = weights_of(z, r)
        jacobian = np.array([(residuals(p + step, r) - z) / 1e-6 for step in np.eye(len(p)) * 1e-6]).T
        normal = jacobian.T @ (w[:, None] * jacobian)
        move = np.linalg.solve(normal + damping * np.diag(np.diag(normal)), -jacobian.T @ (w * z))
        trial = loss(p + move, r)
        if not trial < best:
            damping *= 8
            continue
        p, best, damping = p + move, trial, damping / 4
        if np.max(np.abs(move)) < 1e-9:
            break
    return p


def left_out(r, groups):
    """Residuals of rows whose group took no part in the fit."""
    error = np.zeros(len(groups))
    for group in sorted(set(groups)):
        test = groups == group
        error[test] = predict(fit(r.part(~test)), r.part(test))[0] - r.energy[test]
    return error


def report(name, error):
    factor = np.exp(np.abs(error))
    print(f"{name:28} median {np.median(factor):.3f}  p90 {np.percentile(factor, 90):.3f}  largest {factor.max():.2f}")


def family(model):
    name = model.lower()
    for key in ["coder-480b", "235b", "30b-a3b", "qwen3", "llama-4", "llama-3", "nemotron", "gemma", "deepseek", "gpt-oss"]:
        if key in name:
            return key
    return name


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED
    r = Rows(folder / "measured_tokens.csv")
    p = fit(r)
    for name, value in zip(NAMES, np.exp(p)):
        print(f"{name:40} {value:.6g}")
    report("all rows, fitted", predict(p, r)[0] - r.energy)
    error = left_out(r, r.model)
    report("leave one model out", error)
    report("leave one family out", left_out(r, np.array([family(m) for m in r.model])))
    low, middle, high = np.exp(np.percentile(-error, [5, 50, 95]))
    print(f"measured / predicted: P5 {low:.3f}  P50 {middle:.3f}  P95 {high:.3f}")


if __name__ == "__main__":
    main()
