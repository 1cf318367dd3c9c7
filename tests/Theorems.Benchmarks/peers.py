"""What people would use instead. Reads names of tasks, one a line; runs each once and prints its seconds.

Inputs are files of doubles in the folder given, answers are written next to them. Preparing an input is not timed.
"""
import os
import sys
import time

import numpy

FOLDER = sys.argv[1]
PROBLEMS, ROWS, COLUMNS, STEPS = 1024, 20, 50, 200


def given(name, *shape):
    return numpy.fromfile(os.path.join(FOLDER, name)).reshape(shape)


def descent():
    matrix = given("descent-matrices", PROBLEMS, ROWS, COLUMNS)
    return matrix, numpy.ascontiguousarray(matrix.transpose(0, 2, 1)), given("descent-targets", PROBLEMS, ROWS, 1)


def descent_numpy():
    matrix, transposed, targets = descent()

    def run():
        weights = numpy.zeros((PROBLEMS, COLUMNS, 1))
        for _ in range(STEPS):
            weights -= (1 / 1024) * numpy.matmul(transposed, numpy.matmul(matrix, weights) - targets)
        return weights

    return run


def descent_torch():
    import torch

    torch.set_num_threads(1)
    matrix, transposed, targets = (torch.from_numpy(part) for part in descent())

    def run():
        weights = torch.zeros((PROBLEMS, COLUMNS, 1), dtype=torch.float64)
        for _ in range(STEPS):
            weights -= (1 / 1024) * torch.bmm(transposed, torch.bmm(matrix, weights) - targets)
        return weights.numpy()

    return run


def exponential_numpy():
    points = given("exponential-points", 64, 16, 4)
    transposed = numpy.ascontiguousarray(points.transpose(0, 2, 1))

    def run():
        weights = numpy.zeros((64, 4, 1))
        for _ in range(1000):
            weights += (1 / 64) * numpy.matmul(transposed, numpy.exp(-numpy.matmul(points, weights)))
        return weights

    return run


def refinement_networkx():
    import networkx

    with open(os.path.join(FOLDER, "graphs"), "rb") as lines:
        graphs = [networkx.from_graph6_bytes(line.strip()) for line in lines]

    def run():
        first = {}
        # The class of a graph is the first graph with its hash.
        return [float(first.setdefault(networkx.weisfeiler_lehman_graph_hash(graph, iterations=8), index)) for index, graph in enumerate(graphs)]

    return run


def values_numpy():
    matrices = given("values-matrices", 1024, 8, 8)
    return lambda: numpy.linalg.svd(matrices)[1]


def nearest_scipy():
    from scipy.optimize import nnls

    points = given("nearest-points", 256, 16, 4)

    def nearest(rows):
        # The least |Z'u|^2 + (1 - sum u)^2 over u >= 0 is a positive multiple of the nearest point's weights.
        system = numpy.vstack([rows.T, numpy.ones(len(rows))])
        weights, _ = nnls(system, numpy.append(numpy.zeros(rows.shape[1]), 1.0))
        return rows.T @ (weights / weights.sum())

    return lambda: [nearest(rows) for rows in points]


TASKS = {
    task.__name__: task
    for task in (descent_numpy, descent_torch, exponential_numpy, refinement_networkx, values_numpy, nearest_scipy)
}


def main():
    prepared = {}
    for line in sys.stdin:
        name = line.strip()
        if name not in prepared:
            prepared[name] = TASKS[name]()
        start = time.perf_counter()
        answer = prepared[name]()
        seconds = time.perf_counter() - start
        numpy.asarray(answer, dtype=float).tofile(os.path.join(FOLDER, name + ".out"))
        print(repr(seconds), flush=True)


main()
