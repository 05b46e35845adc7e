// Puts the WebAssembly build of ONNX Runtime Web into the package: three files of 14 MB, where the package on which it
// would depend instead has 139 MB.
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const from = dirname(fileURLToPath(import.meta.resolve('onnxruntime-web')));
const to = fileURLToPath(new URL('../dist/wasm', import.meta.url));

mkdirSync(to, { recursive: true });
for (const file of ['ort.node.min.mjs', 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm']) {
  cpSync(join(from, file), join(to, file));
}
