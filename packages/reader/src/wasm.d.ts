/** ONNX Runtime Web: the package itself in development, and the part of it that the build copies otherwise. */
declare module '#wasm' {
  export * from 'onnxruntime-common';
}
