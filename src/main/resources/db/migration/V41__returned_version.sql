-- What stood there when a text was sent back, where its editor had written in it.
do $$
declare
    cuts text;
begin
    select string_agg(quote_literal(cut), ', ' order by cut) into cuts from (
        select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1] as cut
        from pg_constraint where conname = 'version_cut_at_check' and conrelid = 'version'::regclass
        union
        select 'RETURNED') as every_one;
    alter table version drop constraint version_cut_at_check;
    execute format('alter table version add constraint version_cut_at_check check (cut_at in (%s))', cuts);
end $$;
