"""quantise: the LSTM's weights as 8-bit integers, for speed; everything else stays as it is.

Dynamic quantisation (onnxruntime): weights by channel when exported, activations when run. The weights take seven of
the eight bits (`reduce_range`): processors without VNNI would saturate on eight, and give other trees than those
with it. Activations are scaled by the batch, so a tree may hang on what was parsed with it: a report is always
parsed as one, which keeps a reading the same bytes every time.
"""

import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic


def quantise(model):
    """The same graph with quantised LSTMs, checked."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / 'float.onnx', Path(folder) / 'quantised.onnx'
        onnx.save(with_plain_lstm_weights(model), source)
        quantize_dynamic(source, target, op_types_to_quantize=['LSTM'], per_channel=True,
                         weight_type=QuantType.QInt8, reduce_range=True)
        quantised = onnx.load(target)
    onnx.checker.check_model(quantised)
    return quantised


def with_plain_lstm_weights(model):
    """A copy in which the weights of LSTMs are float32 initializers, as the quantiser wants them, not casts."""
    model = onnx.ModelProto.FromString(model.SerializeToString())
    graph = model.graph
    weights = {weight.name: weight for weight in graph.initializer}
    wanted = {name for node in graph.node if node.op_type == 'LSTM' for name in node.input}
    kept = []
    for node in graph.node:
        if node.op_type == 'Cast' and node.output[0] in wanted and node.input[0] in weights:
            array = numpy_helper.to_array(weights[node.input[0]]).astype(np.float32)
            graph.initializer.append(numpy_helper.from_array(array, node.output[0]))
        else:
            kept.append(node)
    del graph.node[:]
    graph.node.extend(kept)
    used = {name for node in kept for name in node.input}
    weights = [weight for weight in graph.initializer if weight.name in used]
    del graph.initializer[:]
    graph.initializer.extend(weights)
    return model
