-- A translation may be aligned with a newer version of its source than the one it is pinned to: it is aligned as soon as
-- the source moves, and pinned when its holder has looked at every change. For each source sentence a unit remembers in
-- which version it was read, so that what changed since is computed and never stored.

alter table edition_source add column aligned_version_id uuid references version;
update edition_source set aligned_version_id = pinned_version_id;
alter table edition_source alter column aligned_version_id set not null;

alter table unit_segment add column version_id uuid references version;
update unit_segment l set version_id = p.pinned_version_id
from unit u, edition_source p, segment g
where u.id = l.unit_id and p.edition_id = u.edition_id and g.version_id = p.pinned_version_id and g.segment_id = l.segment_id;
alter table unit_segment alter column version_id set not null;
create index unit_segment_by_segment on unit_segment (segment_id);

-- Left out on purpose: linked to what it leaves out, with no words of its own, and why.
alter table unit add column omitted boolean not null default false;
alter table unit add column omission text;
-- An addition says where it comes from.
alter table unit add column origin text;
alter table unit add check (not omitted or text = ''), add check (omission is null or omitted);

alter table version_unit add column omitted boolean not null default false;
alter table version_unit add column omission text;
alter table version_unit add column origin text;
alter table version_unit add column answers uuid[] not null default '{}';

-- MATERIAL: what translations say may no longer be true. MINOR: they may be left as they are.
alter table version drop constraint version_cut_at_check;
alter table version add check (cut_at in ('FILED', 'SENT', 'SUBMITTED', 'SIGNED'));
alter table version add column weight text not null default 'MATERIAL' check (weight in ('MATERIAL', 'MINOR'));
alter table version add column note text;

-- Every sentence of the version that a translation is aligned with is answered by units or left out by one: never both,
-- never neither. Looked at once for each edition at the end of a transaction, however many rows it touched.
create function account_for_segments() returns trigger language plpgsql as $$
declare
    the_edition uuid;
    wrong       uuid;
begin
    if tg_table_name = 'unit_segment' then
        if tg_op = 'DELETE' then
            select edition_id into the_edition from unit where id = old.unit_id;
        else
            select edition_id into the_edition from unit where id = new.unit_id;
        end if;
    elsif tg_op = 'DELETE' then
        the_edition := old.edition_id;
    else
        the_edition := new.edition_id;
    end if;
    -- A link that went with its unit: the unit's own trigger looks at the edition.
    if the_edition is null or current_setting('dragoman.accounted', true) is not distinct from the_edition::text then
        return null;
    end if;
    perform set_config('dragoman.accounted', the_edition::text, true);
    select g.segment_id into wrong
    from edition_source p
    join segment g on g.version_id = p.aligned_version_id
    left join (select l.segment_id, bool_or(u.omitted) as left_out, bool_and(u.omitted) as only_left_out, count(*) as links
               from unit u join unit_segment l on l.unit_id = u.id where u.edition_id = the_edition
               group by l.segment_id) a on a.segment_id = g.segment_id
    where p.edition_id = the_edition
      and (a.links is null or a.left_out and (not a.only_left_out or a.links > 1))
    limit 1;
    if wrong is not null then
        raise exception 'segment % of a source of edition % is answered by no unit, or both answered and left out',
            wrong, the_edition using errcode = 'integrity_constraint_violation', constraint = 'every_segment_accounted_for';
    end if;
    return null;
end $$;

create constraint trigger every_segment_accounted_for after insert or update or delete on unit_segment
    deferrable initially deferred for each row execute function account_for_segments();
create constraint trigger every_segment_accounted_for_by_unit after delete on unit
    deferrable initially deferred for each row execute function account_for_segments();
create constraint trigger every_segment_accounted_for_when_left_out after update of omitted on unit
    deferrable initially deferred for each row when (old.omitted is distinct from new.omitted)
    execute function account_for_segments();
create constraint trigger every_segment_accounted_for_at_source after insert or update on edition_source
    deferrable initially deferred for each row execute function account_for_segments();
