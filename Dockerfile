# With PDFs: docker build --build-arg PACKAGES="chromium font-noto-cjk" -t hoshin .
# and then, since containers forbid the browser's sandbox to all but root, who works without:
# docker run --rm --user root -v "$PWD:/plan:ro" hoshin review 2026-06 -f pdf > june.pdf
FROM node:22-alpine AS build
WORKDIR /hoshin
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
# What is published, and beside it the code that this Node has compiled, which a package for every Node leaves out.
RUN npm pack --silent && tar -xzf hoshin-*.tgz && cp dist/commands.js.cache package/dist/

FROM node:22-alpine
# The plan belongs to whoever mounts it, whom git would not trust. hoshin lets git run nothing that a repository names.
ARG PACKAGES
RUN apk add --no-cache git $PACKAGES && git config --system --add safe.directory '*'
COPY --from=build /hoshin/package /opt/hoshin
RUN ln -s /opt/hoshin/bin/hoshin.js /usr/local/bin/hoshin
USER node
WORKDIR /plan
ENTRYPOINT ["hoshin"]
CMD ["check"]
