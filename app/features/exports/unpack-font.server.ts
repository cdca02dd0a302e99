import { inflateSync } from "node:zlib";

// A font for the web (WOFF 1.0) is a font whose tables are packed one by one. Unpacked once here,
// because a document would unpack them again for every letter.

const HEADER = 44;
const ENTRY = 20;
const PLAIN_HEADER = 12;
const PLAIN_ENTRY = 16;

/** The plain font inside a WOFF file. */
export function unpackFont(packed: Buffer): Buffer {
  const count = packed.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => tableAt(packed, index));
  const directory = Buffer.alloc(PLAIN_HEADER + PLAIN_ENTRY * count);
  packed.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(count, 4);
  let offset = directory.length;
  for (const [index, { tag, checksum, content, length }] of tables.entries()) {
    const at = PLAIN_HEADER + PLAIN_ENTRY * index;
    directory.write(tag, at, "latin1");
    directory.writeUInt32BE(checksum, at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(length, at + 12);
    offset += content.length;
  }
  return Buffer.concat([directory, ...tables.map(({ content }) => content)]);
}

function tableAt(packed: Buffer, index: number) {
  const at = HEADER + ENTRY * index;
  const offset = packed.readUInt32BE(at + 4);
  const packedLength = packed.readUInt32BE(at + 8);
  const length = packed.readUInt32BE(at + 12);
  const stored = packed.subarray(offset, offset + packedLength);
  const content = packedLength < length ? inflateSync(stored) : stored;
  const padding = Buffer.alloc((4 - (length % 4)) % 4);
  return {
    tag: packed.toString("latin1", at, at + 4),
    checksum: packed.readUInt32BE(at + 16),
    length,
    content: Buffer.concat([content, padding]),
  };
}
