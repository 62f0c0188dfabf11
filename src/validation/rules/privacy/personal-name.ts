import type { Rule } from "../../rule";
import { subjectOf } from "../../subject";
import { personsIn } from "./person-names";
import { workbookId } from "./places";

/** The document's own properties that name persons. */
const personalProperties = new Set(["creator", "lastModifiedBy", "Manager"]);
/** Words in the name of a property of the user's own that is about a person. */
const aboutPersons =
  /ansvarlig|forfatter|author|owner|ejer|kontakt|contact|person|sagsbehandler|leder|manager|redakt|editor|godkendt|approved|udarbejdet|created|modified|ændret|af$|by$/i;

/** Names of persons in the document's properties and as authors of comments: one finding for them all. */
export const rule: Rule<"personal-name"> = {
  id: "personal-name",
  *check({ snapshot, firstCell }) {
    const properties = Object.entries(snapshot.properties).flatMap(([name, value]) => {
      const persons = namesPersons(name) ? personsIn(value) : [];
      return persons.length === 0 ? [] : [{ name, initials: persons.join(", ") }];
    });
    const authored = snapshot.sheets.flatMap((sheet) =>
      sheet.comments.flatMap(({ cell, author }) => {
        const [initials] = personsIn(author);
        return initials === undefined ? [] : [{ initials, at: { sheet: sheet.name, cell } }];
      }),
    );
    const initials = [...new Set(authored.map((comment) => comment.initials))];
    if (properties.length === 0 && authored.length === 0) return;
    yield {
      severity: "info",
      at: firstCell,
      params: {
        properties,
        comments: authored.length === 0 ? undefined : { count: authored.length, initials },
      },
      subject: subjectOf(
        workbookId,
        properties.map(({ name }) => name).join(", "),
        [...properties.map((property) => property.initials), ...initials].join(", "),
      ),
      related: authored.map(({ at }) => at),
    };
  },
};

function namesPersons(property: string): boolean {
  const own = property.replace(/ \(2\)$/, "");
  return personalProperties.has(own) || aboutPersons.test(own);
}
