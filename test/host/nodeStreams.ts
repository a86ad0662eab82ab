import {
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
} from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";

/** Browsers have these, jsdom has not; imported before anything that unpacks files. */
Object.assign(globalThis, {
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TextDecoder,
  TextEncoder,
  TransformStream,
  WritableStream,
});
