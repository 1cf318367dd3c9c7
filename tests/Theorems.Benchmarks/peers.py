"""What people would use instead. Reads names of tasks, one a line; runs each once and prints its seconds.

Inputs are files of doubles in the folder given, answers are written next to them. Preparing an input is not timed.
"""
import ctypes
import ctypes.util
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


def along_rows(step_size):
    matrix = given("stochastic-matrices", 256, 20, 50)
    targets = given("stochastic-targets", 256, 20)
    window = given("stochastic-window", 2000).astype(int)

    def run():
        weights = numpy.zeros((256, 50))
        for row in window:
            rows = matrix[:, row]
            residuals = numpy.einsum("pc,pc->p", rows, weights) - targets[:, row]
            weights -= (step_size(rows) * residuals)[:, None] * rows
        return weights

    return run


def stochastic_numpy():
    return along_rows(lambda rows: 1 / 1024)


def kaczmarz_numpy():
    return along_rows(lambda rows: 1 / numpy.einsum("pc,pc->p", rows, rows))


def deep_layers():
    sizes = ((4, 4), (4, 4), (1, 4))
    return [given(f"deep-layer-{index}", 256, *size) for index, size in enumerate(sizes)], given("deep-points", 256, 8, 4)


def deep_numpy():
    layers, points = deep_layers()

    def run():
        first, second, last = (layer.copy() for layer in layers)
        for _ in range(500):
            hidden = numpy.matmul(second, first)
            product = numpy.matmul(last, hidden)
            margins = numpy.matmul(points, product.transpose(0, 2, 1))
            pull = numpy.matmul((-1 / 8 / (1 + numpy.exp(margins))).transpose(0, 2, 1), points)
            back = numpy.matmul(last.transpose(0, 2, 1), pull)
            first_gradient = numpy.matmul(second.transpose(0, 2, 1), back)
            second_gradient = numpy.matmul(back, first.transpose(0, 2, 1))
            last_gradient = numpy.matmul(pull, hidden.transpose(0, 2, 1))
            first -= (1 / 16) * first_gradient
            second -= (1 / 16) * second_gradient
            last -= (1 / 16) * last_gradient
        return numpy.concatenate([layer.reshape(256, -1) for layer in (first, second, last)], axis=1)

    return run


def deep_torch():
    import torch

    torch.set_num_threads(1)
    given_layers, points = deep_layers()
    points = torch.from_numpy(points)

    def run():
        layers = [torch.from_numpy(layer.copy()).requires_grad_() for layer in given_layers]
        for _ in range(500):
            product = torch.bmm(layers[2], torch.bmm(layers[1], layers[0]))
            margins = torch.bmm(points, product.transpose(1, 2))
            torch.nn.functional.softplus(-margins).sum().div(8).backward()
            with torch.no_grad():
                for layer in layers:
                    layer -= (1 / 16) * layer.grad
                    layer.grad = None
        return torch.cat([layer.detach().reshape(256, -1) for layer in layers], dim=1).numpy()

    return run


class SparseGraph(ctypes.Structure):
    """nauty's sparsegraph."""

    _fields_ = [
        ("nde", ctypes.c_size_t), ("v", ctypes.c_void_p), ("nv", ctypes.c_int), ("d", ctypes.c_void_p), ("e", ctypes.c_void_p), ("w", ctypes.c_void_p),
        ("vlen", ctypes.c_size_t), ("dlen", ctypes.c_size_t), ("elen", ctypes.c_size_t), ("wlen", ctypes.c_size_t),
    ]


def refinement_nauty():
    nauty = ctypes.CDLL(ctypes.util.find_library("nauty"))
    offsets = numpy.fromfile(os.path.join(FOLDER, "large-offsets")).astype(numpy.uint64)
    edges = numpy.fromfile(os.path.join(FOLDER, "large-neighbours")).astype(numpy.int32)
    vertices = len(offsets) - 1
    starts = numpy.ascontiguousarray(offsets[:-1])
    degrees = numpy.diff(offsets.astype(numpy.int64)).astype(numpy.int32)
    graph = SparseGraph(
        len(edges), starts.ctypes.data, vertices, degrees.ctypes.data, edges.ctypes.data, None, len(starts), len(degrees), len(edges), 0)
    # The structure holds addresses only, so the arrays must live as long as it does.
    graph.arrays = (starts, degrees, edges)
    words = (vertices + 63) // 64

    def run():
        order = numpy.arange(vertices, dtype=numpy.int32)
        # All vertices in one cell, which is also the one to refine by; a cell ends where the level is not above 0.
        ends = numpy.ones(vertices, dtype=numpy.int32)
        ends[-1] = 0
        active = numpy.zeros(words, dtype=numpy.uint64)
        active[0] = 1 << 63
        count = numpy.zeros(vertices, dtype=numpy.int32)
        cells, code = ctypes.c_int(1), ctypes.c_int(0)
        nauty.refine_sg(
            ctypes.byref(graph), ctypes.c_void_p(order.ctypes.data), ctypes.c_void_p(ends.ctypes.data), 0, ctypes.byref(cells),
            ctypes.c_void_p(count.ctypes.data), ctypes.c_void_p(active.ctypes.data), ctypes.byref(code), words, vertices)
        return order, ends

    def classes(cells):
        # The class of a vertex is the smallest vertex of its cell.
        order, ends = cells
        cell = numpy.concatenate([[0], numpy.cumsum(ends[:-1] == 0)])
        smallest = numpy.minimum.reduceat(order, numpy.concatenate([[0], numpy.flatnonzero(ends[:-1] == 0) + 1]))
        first = numpy.empty(vertices)
        first[order] = smallest[cell]
        return first

    run.answer = classes
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
    for task in (
        descent_numpy, descent_torch, exponential_numpy, stochastic_numpy, kaczmarz_numpy, deep_numpy, deep_torch,
        refinement_networkx, refinement_nauty, values_numpy, nearest_scipy)
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
        answer = getattr(prepared[name], "answer", lambda given: given)(answer)
        numpy.asarray(answer, dtype=float).tofile(os.path.join(FOLDER, name + ".out"))
        print(repr(seconds), flush=True)


main()
