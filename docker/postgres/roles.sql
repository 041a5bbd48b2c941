-- For a managed PostgreSQL where Samhem may not create roles itself: run once as an administrator, with passwords of your own, and
-- give the api and the worker samhem_app's connection as DATABASE_URL. `npm run samhem` and the tests make the same roles themselves.
-- Nobody here is a superuser or bypasses row security, and samhem_app owns nothing.
create role samhem_owner login password :'owner_password' nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
create role samhem_app login password :'app_password' nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
create role samhem_reporting nologin nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
grant samhem_reporting to samhem_app with inherit false, set true;
alter role samhem_app set search_path = samhem;
alter role samhem_app set statement_timeout = '15s';
alter role samhem_app set idle_in_transaction_session_timeout = '30s';
alter role samhem_owner set search_path = samhem, public;
