-- The application's role; run once, as the administrator of the server: psql --set=password=... --file=roles.sql dragoman
-- Dragoman itself gives this role what it may do to each table, after every upgrade.
\if :{?password}
\else
    \getenv password DRAGOMAN_DB_PASSWORD
\endif
create role dragoman_application login nosuperuser nocreatedb nocreaterole password :'password';
