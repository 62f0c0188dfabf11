import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { makeIcons } from "../../assets/icons/generator/icons";

const folder = path.resolve("assets", "icons");

describe("the icons", () => {
  const icons = makeIcons();

  it("are those the generator draws, byte for byte", () => {
    const committed = readdirSync(folder).filter((file) => file.endsWith(".png"));
    expect(committed.toSorted()).toEqual(icons.map(({ file }) => file).toSorted());
    for (const { file, bytes } of icons) {
      expect({ file, same: readFileSync(path.join(folder, file)).equals(bytes) }).toEqual({
        file,
        same: true,
      });
    }
  });
});
