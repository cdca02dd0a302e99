import { useTranslation } from "react-i18next";
import { formatWallTime } from "~/domain/calendar/wall-time";
import { paths } from "~/http/paths";
import { classNames } from "~/ui/class-names";
import { CheckInput } from "~/ui/form/inputs";
import { Icon } from "~/ui/icon";
import { LinkButton } from "~/ui/link-button";
import { TableFrame } from "~/ui/table-frame";
import { TextLink } from "~/ui/text-link";
import { formatDay, formatWeek } from "~/words/format";
import { useLocale } from "~/words/use-locale";
import type { ShownBlock, TimetablePage } from "../timetable/timetable-page";

/** A week of the draft: a row for each cluster, a column for each teaching day. */
export function TimetableWeek({ page }: { page: TimetablePage }) {
  const { t } = useTranslation("timetables");
  const locale = useLocale();
  const clashing = new Set(page.clashing.map(({ blockId }) => blockId));
  return (
    <TableFrame
      caption={t("week.caption", { week: formatWeek(page.monday, locale) })}
      stickyColumn
      className="timetable-week"
    >
      <thead>
        <tr>
          <th scope="col">{t("week.cluster")}</th>
          {page.days.map((on) => (
            <th key={on} scope="col">
              {formatDay(on, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.clusters.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {page.days.map((on) => (
              <td key={on}>
                <ul className="plain-list timetable-week__day">
                  {page.blocks
                    .filter((block) => block.clusterId === id && block.on === on)
                    .map((block) => (
                      <BlockItem
                        key={block.id}
                        block={block}
                        page={page}
                        isClashing={clashing.has(block.id)}
                      />
                    ))}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

interface BlockItemProps {
  block: ShownBlock;
  page: TimetablePage;
  isClashing: boolean;
}

function BlockItem({ block, page, isClashing }: BlockItemProps) {
  const { t } = useTranslation("timetables");
  const { id, module, moduleTitle, trainer, room, locked, lessonId, startMinute } = block;
  const time = `${formatWallTime(startMinute)}–${formatWallTime(startMinute + block.minutes)}`;
  const about = `${module}, ${time}`;
  return (
    <li
      className={classNames(
        "timetable-week__block",
        isClashing && "timetable-week__block--clashing",
        lessonId && "timetable-week__block--accepted",
      )}
    >
      <span className="inline inline--spread">
        <span className="small numeric">{time}</span>
        <span className="inline">
          {locked && !lessonId && <Icon name="lock" size="small" label={t("week.locked")} />}
          {isClashing && <Icon name="danger" size="small" label={t("week.clashing")} />}
          {lessonId && <Icon name="check" size="small" label={t("week.accepted")} />}
          {!lessonId && (
            <CheckInput
              id={`block-${id}`}
              name="blockIds"
              value={id}
              label={t("week.choose", { about })}
              labelHidden
            />
          )}
        </span>
      </span>
      <TextLink
        quiet
        className="timetable-week__line"
        preventScrollReset={!lessonId}
        to={
          lessonId
            ? paths.lesson(lessonId)
            : paths.timetable(page.id, { week: page.monday, block: id })
        }
      >
        <span className="strong">{module}</span> {moduleTitle}
      </TextLink>
      <span className="small muted timetable-week__line">{trainer}</span>
      <span className="small muted timetable-week__line">{room}</span>
    </li>
  );
}

export function TimetableWeekSteps({ page }: { page: TimetablePage }) {
  const { t } = useTranslation("timetables");
  const to = (week: string) => paths.timetable(page.id, { week });
  return (
    <nav className="inline" aria-label={t("week.navigation")}>
      {page.previous && (
        <LinkButton to={to(page.previous)} icon="chevron-left" preventScrollReset>
          {t("week.previous")}
        </LinkButton>
      )}
      {page.next && (
        <LinkButton to={to(page.next)} icon="chevron-right" preventScrollReset>
          {t("week.next")}
        </LinkButton>
      )}
    </nav>
  );
}
