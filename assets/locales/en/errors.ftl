# The error page: for each status a headline, an explanation and, where it is true, what is safe. No messages of forms.

error-number = Message { $status }
error-onward = Onward
error-elements = See the elements
error-desk = To my overview
error-home = To the front page
error-reference = If you ask for help, mention this reference: { $reference }

error-400-title = We could not read this request
error-400-text = The page sent something other than we expected. Go back, reload the page and try again.
error-400-safe = Nothing was changed.

error-403-title = This page is not for you
error-403-text = You are signed in, but this act belongs to another role or cannot be done in this phase. If you think that is wrong, please contact the organisers.
error-403-safe = Nothing was changed.

error-404-title = There is no such page
error-404-text = The address is wrong, or the page no longer exists. The elements, with their levels and interview questions, are still here.
error-404-safe = { "" }

error-405-title = This page does not work that way
error-405-text = The address exists, but not for this act. Go back to the previous page and use the button there.
error-405-safe = Nothing was changed.

error-409-title = Someone was ahead of you
error-409-text = What you wanted to change has changed in the meantime: by someone else, or by you in another window. Reload the page and see what it says now.
error-409-safe = The version last saved is still there.

error-413-title = This is too large
error-413-text = A form may be 1 MB at most, an attachment 10 MB at most. Make the file smaller and send it again.
error-413-safe = What had been saved is still there.

error-415-title = We cannot take this kind of file
error-415-text = An attachment is a PDF, PNG or JPEG. Save your file as one of these three and send it again.
error-415-safe = What had been saved is still there.

error-421-title = This address is not ours
error-421-text = You came in by a name this site does not know. Please type the address of the Challenge yourself.
error-421-safe = { "" }

error-422-title = We could not process this
error-422-text = Something in what you sent is missing or wrong. Go back and check the fields.
error-422-safe = Nothing was changed.

error-429-title = One moment, please
error-429-text = Many requests came from you in a short time. Wait a few minutes and try again.
error-429-safe = What had been saved is still there.

error-431-title = This request is too long
error-431-text = Your browser sent more data along than we accept. Open the page in a new window and try again.
error-431-safe = { "" }

error-500-title = Something went wrong on our side
error-500-text = The fault is ours, not yours. We see the report and look into it. Try again in a few minutes.
error-500-safe = What had been saved is still there.

error-503-title = Out of reach for a moment
error-503-text = It is too busy just now, or we are working on the site. Wait a minute and reload the page.
error-503-safe = What had been saved is still there.

error-refused-title = This cannot be done now
error-refused-safe = Nothing has been changed.
