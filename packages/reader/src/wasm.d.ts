/** ONNX Runtime Web: the package itself in development, and otherwise the part of it that the build copies. */
export * from 'onnxruntime-common';
