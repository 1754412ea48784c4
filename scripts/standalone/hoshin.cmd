@echo off
rem A double click opens the plans in the folder of this file; with arguments it is hoshin.
if "%~1"=="" goto open
"%~dp0node.exe" "%~dp0node_modules\hoshin\bin\hoshin.js" %*
exit /b %errorlevel%
:open
"%~dp0node.exe" "%~dp0node_modules\hoshin\bin\hoshin.js" serve "%~dp0." --open
if errorlevel 1 pause
