#!/usr/bin/env bash
# Runs once, on an empty data folder: Keycloak's own login and database, apart from the product's.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$KEYCLOAK_DB_PASSWORD" --username "$POSTGRES_USER" <<'SQL'
create role keycloak login nosuperuser nocreatedb nocreaterole password :'password';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
