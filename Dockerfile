# The program alone, on nothing: docker build -t rejoinder . && docker run --rm --volume "$PWD:/site" rejoinder build --site /site
FROM swift:6.3-bookworm AS build
WORKDIR /source
COPY . .
RUN sh scripts/setup.sh && sh scripts/dist.sh && rm .build/dist/*.sha256 && mv .build/dist/rejoinder-* /rejoinder

FROM scratch
COPY --from=build /rejoinder /rejoinder
# Days and embargoes are reckoned by the site's time zone.
COPY --from=build /usr/share/zoneinfo /usr/share/zoneinfo
ENTRYPOINT ["/rejoinder"]
