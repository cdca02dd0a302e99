import { db } from "~/db/client";
import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { found, notFound } from "~/domain/access/refusal";
import { compareNames, displayName } from "~/domain/people/name";
import { idIn } from "../id-in";
import { type ExportColumn, type ListExport, tableOf } from "../list-export";
import { printedList } from "../printed-list";

type Contact = { name: string; function: string; phone: string | null; email: string | null };

/** Whom one turns to at a site: its contacts and its practical trainers. */
export const contactsExport: ListExport = {
  formats: ["xlsx", "csv", "pdf"],
  isPersonal: true,
  read: async ({ actor, search, words }) => {
    const { t } = words;
    const { site, contacts } = await loadContacts(actor, idIn(search, "site"), {
      practicalTrainer: t("exports:column.practicalTrainer"),
      counter: t("exports:column.counter"),
    });
    const title = `${t("exports:list.contacts")} ${site.name}`;
    const columns: ExportColumn<Contact>[] = [
      { header: t("exports:column.name"), as: "text", value: ({ name }) => name },
      { header: t("exports:column.function"), as: "text", value: (row) => row.function },
      { header: t("lists:field.phone"), as: "text", value: ({ phone }) => phone },
      { header: t("lists:field.email"), as: "text", value: ({ email }) => email },
    ];
    const address = [site.street, `${site.postcode} ${site.city}`].filter(Boolean).join(", ");
    return {
      title,
      table: tableOf(columns, contacts),
      print: () =>
        printedList(words, {
          title,
          summary: address,
          sections: [
            {
              heading: null,
              table: {
                headers: columns.map(({ header }) => header),
                widths: [26, 20, 16, 40],
                rows: contacts.map((row) => columns.map(({ value }) => String(value(row) ?? "–"))),
              },
            },
          ],
        }),
    };
  },
};

async function loadContacts(
  actor: Actor,
  siteId: string | null,
  words: { practicalTrainer: string; counter: string },
) {
  if (!siteId || !can(actor, "site.read", { siteId })) notFound();
  const site = found(
    await db.site.findUnique({
      where: { id: siteId },
      include: {
        contacts: { orderBy: { name: "asc" } },
        trainers: { include: { person: true } },
      },
    }),
  );
  const trainers = site.trainers
    .map(({ person }) => person)
    .sort(compareNames)
    .map((person): Contact => {
      const { phone, email } = person;
      return { name: displayName(person), function: words.practicalTrainer, phone, email };
    });
  const own: Contact = { ...site, function: words.counter };
  return { site, contacts: [own, ...site.contacts, ...trainers] };
}
