import charactersByInitial from "../../seeds/pinyin.json";

const initialsByCharacter: ReadonlyMap<string, readonly string[]> = lettersByCharacter();

function lettersByCharacter(): ReadonlyMap<string, readonly string[]> {
  const letters = new Map<string, string[]>();
  for (const [letter, characters] of Object.entries(charactersByInitial)) {
    for (const character of characters) {
      letters.set(character, [...(letters.get(character) ?? []), letter]);
    }
  }
  return letters;
}

/**
 * The pinyin initials of an indicator's Chinese name: 人均公园绿地 → rjgyld. Several where a character has two
 * readings (长: chang, zhang); Latin letters and digits stay, marks go, a character that no name bears is left out.
 */
export function initialsOf(name: string): readonly string[] {
  return Array.from(name.normalize("NFKC").toLowerCase()).reduce<readonly string[]>(
    (begun, character) => {
      const letters = /[a-z0-9]/u.test(character)
        ? [character]
        : (initialsByCharacter.get(character) ?? [""]);
      return letters.flatMap((letter) => begun.map((text) => text + letter));
    },
    [""],
  );
}
