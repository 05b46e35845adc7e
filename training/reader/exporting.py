"""The trained reader as an ONNX file with 8-bit integers, and what lies beside it: its vocabulary and its name.

Every linear layer multiplies integers. Its input is scaled row by row (a row is one token), so what is said about a pair
depends neither on its neighbours in a batch nor on padding. Weights have one scale for each output and 7 bits: a machine
with AVX2 but without VNNI adds two products in 16 bits, and with 8 bits the sum could overflow there and nowhere else.
Integer sums are exact, so machines differ only in the last digits of the rest.
"""
import hashlib
import json
import struct
from base64 import b64decode
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

WEIGHT_LIMIT = 63
ACTIVATION_LIMIT = 127
ZERO = 128
PAD = 1


def export(reader, tokenizer, folder, smallest=100_000):
    """Writes reader.onnx, vocabulary.bin and reader.json to a folder and returns the path of the first.

    tokenizer: the path of tokenizer.json. smallest: layers with fewer weights stay as they are.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / 'reader.onnx'
    onnx.save(quantised(float_graph(reader, path), smallest), path)
    (folder / 'vocabulary.bin').write_bytes(vocabulary(json.loads(Path(tokenizer).read_text())))
    card = {'model': hashlib.sha256(path.read_bytes()).hexdigest()[:16], 'bytes': path.stat().st_size}
    (folder / 'reader.json').write_text(f'{{ {json.dumps(card)[1:-1]} }}\n')
    return path


class Probabilities(torch.nn.Module):
    """The reader with probabilities instead of logits."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, side):
        said = self.reader(ids, side)
        return said['wrong'].sigmoid(), said['kind'].softmax(-1), said['pair'].sigmoid(), said['nearest']


def float_graph(reader, path):
    side = torch.tensor([[0] * 18 + [1] * 22, [0] * 16 + [1] * 18 + [-1] * 6])
    ids = torch.where(side < 0, PAD, torch.arange(5, 5 + side.shape[1])[None])
    for row, (begin, end) in enumerate(((18, 40), (16, 34))):
        ids[row, [0, begin]], ids[row, [begin - 1, end - 1]] = 0, 2
    axes = {name: {0: 'batch', 1: 'length'} for name in ('ids', 'side', 'wrong', 'kind', 'nearest')} | {'pair': {0: 'batch'}}
    torch.onnx.export(Probabilities(reader).eval(), (ids, side), path, input_names=['ids', 'side'],
                      output_names=['wrong', 'kind', 'pair', 'nearest'], dynamic_axes=axes, opset_version=20, dynamo=False)
    return onnx.load(path)


class Graph:
    """A graph whose nodes are replaced one by one."""

    def __init__(self, model):
        shapes = onnx.shape_inference.infer_shapes(model).graph.value_info
        self.model, self.nodes, self.added = model, list(model.graph.node), {}
        self.initial = {x.name: numpy_helper.to_array(x) for x in model.graph.initializer}
        self.rank = {v.name: len(v.type.tensor_type.shape.dim) for v in shapes}

    def constant(self, name, value):
        self.added[name] = value
        return name

    def finish(self):
        used = {name for node in self.nodes for name in node.input}
        kept = {name: value for name, value in (self.initial | self.added).items() if name in used}
        graph = self.model.graph
        for field, content in ((graph.node, self.nodes), (graph.value_info, []), (graph.initializer, [numpy_helper.from_array(v, k) for k, v in kept.items()])):
            del field[:]
            field.extend(content)
        # From 21 on, QuantizeLinear takes one scale for each row.
        del self.model.opset_import[:]
        self.model.opset_import.extend([helper.make_opsetid('', 21), helper.make_opsetid('com.microsoft', 1)])
        self.model.ir_version = 10
        return self.model


def quantised(model, smallest):
    graph = Graph(model)
    zeros = rows_of_zeros(graph)
    prepared = {}
    nodes = []
    for node in graph.nodes:
        weights = next((graph.initial[x] for x in node.input if x in graph.initial and graph.initial[x].ndim == 2), None)
        if weights is None or weights.size < smallest:
            nodes.append(node)
        elif node.op_type == 'Gather' and weights.shape[0] > 1000:
            nodes += embedding(graph, node, weights)
        elif node.op_type == 'MatMul' and graph.rank[node.output[0]] == 3:
            nodes += linear(graph, node, weights, prepared)
        else:
            nodes.append(node)
    graph.nodes = zeros + nodes
    return graph.finish()


def rows_of_zeros(graph):
    """The value that stands for zero in unsigned integers, once for each row."""
    return [helper.make_node('Shape', ['ids'], ['rows']),
            helper.make_node('Concat', ['rows', graph.constant('one', np.array([1]))], ['column'], axis=0),
            helper.make_node('Expand', [graph.constant('zero', np.uint8(ZERO)), 'column'], ['zeros'])]


def integers(weights, limit, axis):
    """Weights as integers from -limit to limit, and the scales along an axis that give them back."""
    scale = np.maximum(np.abs(weights).max(axis, keepdims=True), 1e-9) / limit
    return np.clip(np.round(weights / scale), -limit, limit).astype(np.int8), scale.astype(np.float32)


def embedding(graph, node, weights):
    whole, scale = integers(weights, 127, 1)
    table, scales, out = graph.constant('embedding', whole), graph.constant('embedding_scale', scale), node.output[0]
    return [helper.make_node('Gather', [table, node.input[1]], [f'{out}_whole']),
            helper.make_node('Cast', [f'{out}_whole'], [f'{out}_float'], to=TensorProto.FLOAT),
            helper.make_node('Gather', [scales, node.input[1]], [f'{out}_scale']),
            helper.make_node('Mul', [f'{out}_float', f'{out}_scale'], [out])]


def linear(graph, node, weights, prepared):
    """x W as (x / row) rounded, times whole weights, times both scales."""
    x, out, made = node.input[0], node.output[0], []
    if x not in prepared:
        prepared[x] = f'{x}_rows'
        share = graph.constant('share', np.float32(1 / ACTIVATION_LIMIT))
        made += [helper.make_node('Abs', [x], [f'{x}_size']),
                 helper.make_node('ReduceMax', [f'{x}_size', graph.constant('last', np.array([-1]))], [f'{x}_largest'], keepdims=1),
                 helper.make_node('Mul', [f'{x}_largest', share], [f'{x}_scale']),
                 helper.make_node('QuantizeLinear', [x, f'{x}_scale', 'zeros'], [prepared[x]], axis=-1, block_size=weights.shape[0])]
    whole, scale = integers(weights, WEIGHT_LIMIT, 0)
    inputs = [prepared[x], graph.constant(f'{out}_weights', whole), graph.constant('unit', np.float32(1)),
              graph.constant(f'{out}_scales', (scale[0] / ACTIVATION_LIMIT).astype(np.float32)), 'zero']
    return made + [helper.make_node('MatMulIntegerToFloat', inputs, [f'{out}_product'], domain='com.microsoft'),
                   helper.make_node('Mul', [f'{out}_product', f'{x}_largest'], [out])]


def vocabulary(tokenizer):
    """The vocabulary as packages/reader/src/vocabulary.ts reads it: `RDV1`, three lengths, scores, pieces, character map."""
    pieces = tokenizer['model']['vocab']
    charsmap = next(n['precompiled_charsmap'] for n in tokenizer['normalizer']['normalizers'] if n['type'] == 'Precompiled')
    text, map_of_characters = '\n'.join(piece for piece, _ in pieces).encode(), b64decode(charsmap)
    scores = np.array([score for _, score in pieces], '<f4').tobytes()
    return b'RDV1' + struct.pack('<3I', len(pieces), len(text), len(map_of_characters)) + scores + map_of_characters + text
