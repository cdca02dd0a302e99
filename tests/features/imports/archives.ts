import { deflateRawSync } from "node:zlib";

/** A zip archive with the given entries. @param claimed the unpacked size that its directory states. */
export function zipOf(files: Record<string, Buffer>, claimed?: number): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const local = headerOf(0x04034b50, 30, name, packed.length, claimed ?? content.length, 8);
    const central = headerOf(0x02014b50, 46, name, packed.length, claimed ?? content.length, 10);
    central.writeUInt32LE(offset, 42);
    parts.push(local, packed);
    directory.push(central);
    offset += local.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

function headerOf(
  magic: number,
  size: number,
  name: string,
  packed: number,
  unpacked: number,
  methodAt: number,
): Buffer {
  const header = Buffer.alloc(size + name.length);
  const shift = methodAt - 8;
  header.writeUInt32LE(magic, 0);
  header.writeUInt16LE(8, methodAt);
  header.writeUInt32LE(packed, 18 + shift);
  header.writeUInt32LE(unpacked, 22 + shift);
  header.writeUInt16LE(name.length, 26 + shift);
  header.write(name, size, "latin1");
  return header;
}

/** What claims to be a workbook with one sheet. */
export function fakeWorkbook(sheet: Buffer, claimed?: number): Buffer {
  const workbook = Buffer.from("<workbook/>");
  return zipOf({ "xl/workbook.xml": workbook, "xl/worksheets/sheet1.xml": sheet }, claimed);
}
