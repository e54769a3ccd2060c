-- Who may confirm an erasure is told that one waits. Kinds that others add before or after are kept.
do $$
declare
    kinds text;
begin
    select string_agg(quote_literal(kind), ', ' order by kind) into kinds from (
        select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as kind
        from pg_constraint where conname = 'notice_kind_check' and conrelid = 'notice'::regclass
        union
        select 'ERASURE_ASKED') as every_one;
    alter table notice drop constraint notice_kind_check;
    execute format('alter table notice add constraint notice_kind_check check (kind in (%s))', kinds);
end $$;
