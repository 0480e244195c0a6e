# SPDX-License-Identifier: GPL-3.0-or-later
"""The central part of the inverse normal in app/engine/number/kernels.cpp (needs numpy and scipy).

z(u) = q * P(r) / Q(r) with q = u - 1/2 and r = 0.180625 - q*q (the variable of Wichura's AS 241, which keeps the
coefficients positive and so the sums free of cancellation), for |q| <= 1/2 - TAIL; beyond, the kernel takes AS 241's
own tail. Linearised least squares, weighted again and again by the error that is left (Lawson 1961), make the largest
relative error small. Prints the error for some choices, then the coefficients that the kernel holds.
"""
import numpy as np
from scipy.special import ndtri

NODES = 4000
ROUNDS = 60


def fit(tail, degree):
    """Coefficients of P and Q, lowest power first, Q(0) = 1, and the largest relative error on the nodes."""
    # More nodes towards the tail, where the function bends most.
    q = (0.5 - tail) * np.sin(np.pi / 2 * (np.arange(NODES) + 0.5) / NODES)
    r = 0.180625 - q * q
    wanted = ndtri(0.5 + q) / q
    powers = np.vander(r, degree + 1, increasing=True)
    weight = np.ones(NODES)
    denominator = np.ones(NODES)
    for _ in range(ROUNDS):
        # P - wanted * (Q - 1) = wanted, each row divided by what makes its error a relative one.
        rows = np.concatenate([powers, -wanted[:, None] * powers[:, 1:]], axis=1)
        scale = np.sqrt(weight) / (denominator * wanted)
        solution = np.linalg.lstsq(rows * scale[:, None], wanted * scale, rcond=None)[0]
        p, q_coefficients = solution[: degree + 1], np.concatenate([[1.0], solution[degree + 1:]])
        denominator = np.polyval(q_coefficients[::-1], r)
        error = np.abs(np.polyval(p[::-1], r) / denominator / wanted - 1.0)
        weight = weight * (error + 1e-3 * error.max())
        weight /= weight.sum()
    return p, q_coefficients, error.max()


def main():
    print("tail  degree  largest relative error")
    for tail in (64, 128, 256, 512):
        for degree in (4, 5, 6):
            print(f"1/{tail:<4} {degree:>4}    {fit(1 / tail, degree)[2]:.2g}")
    p, q, error = fit(1 / 128, 5)
    print(f"\nkernels.cpp: tail 1/128, degree 5/5, error {error:.2g}")
    print("P:", ", ".join(repr(float(c)) for c in p))
    print("Q:", ", ".join(repr(float(c)) for c in q))


if __name__ == "__main__":
    main()
